import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  conjugations: [],
  verbs: wordList(`
    dice, disse, diceva, dicono, dissero, dicevano, dirà
    dichiara, dichiarò, dichiarava, dichiarano, dichiararono
    afferma, affermò, affermava, affermano, affermarono
    aggiunge, aggiunse, aggiungono, aggiunsero
    spiega, spiegò, spiegava, spiegano, spiegarono
    sottolinea, sottolineò, sottolineano, sottolineava
    commenta, commentò, commentano
    conclude, concluse, concludono
    prosegue, proseguì, proseguono
    continua, continuò
    riferisce, riferì, riferiscono, riferirono
    racconta, raccontò, raccontano, raccontava, raccontarono
    ricorda, ricordò, ricordano
    rivela, rivelò, rivelano
    annuncia, annunciò, annunciano
    assicura, assicurò, assicurano
    avverte, avvertì, avvertono
    ammette, ammise, ammettono
    ammonisce, ammonì
    precisa, precisò, precisano
    puntualizza, puntualizzò
    osserva, osservò, osservano
    sostiene, sostenne, sosteneva, sostengono, sostenevano
    ribadisce, ribadì, ribadiscono
    replica, replicò, replicano
    ribatte, ribatté
    risponde, rispose, rispondono, risposero
    chiede, chiese, chiedeva, chiedono, chiesero
    domanda, domandò
    chiarisce, chiarì
    conferma, confermò, confermano
    smentisce, smentì
    nega, negò
    denuncia, denunciò, denunciano
    accusa, accusò, accusano
    attacca, attaccò
    tuona, tuonò
    rincara
    scrive, scrisse, scrivono, scriveva
    twitta, twittò
    posta
    promette, promise
    propone, propose
    insiste, insistette
    esclama, esclamò
    confessa, confessò
    confida, confidò
    scherza, scherzò
    ironizza, ironizzò
    lamenta, lamentò, lamentano
    evidenzia, evidenziò, evidenziano
    rileva, rilevò, rilevano
    nota, notò
    segnala, segnala
    specifica, specificò
    illustra, illustrò
    argomenta, argomentò
    esorta, esortò
    invita, invitò
    incalza
    taglia corto
    mette in guardia
    fa sapere, fanno sapere, fece sapere
    fa notare, fanno notare
    si legge
    si è detto, si è detta, si sono detti, si sono dette, si dice, si disse, si dicono
    parla, parlò
    recita
    urla, urlò
    grida, gridò
    sussurra
    sentenzia, sentenziò
    auspica, auspicò
    ipotizza, ipotizzò
    garantisce, garantì
    minaccia, minacciò
    protesta, protestò
    rassicura, rassicurò
    ringrazia
    riconosce, riconobbe
    rimarca, rimarcò
    ripete, ripeté
    riporta, riportano
    rivendica, rivendicò
    sbotta, sbottò
    si chiede, si chiedono
    si lamenta
    si sfoga
    suggerisce, suggerì
    tiene a precisare
    definisce, definì
    chiosa, chiosò
    comunica, comunicò, comunicano
    consiglia, consigliò
    dà, invoca, annota, avvisa, allarga, chiama, contesta, constata, critica, esordisce, elogia, interviene, obietta, plaude, premette, rimprovera, ragiona
  `),
  looseVerbs: wordList(`
    pensa, pensò, pensano
    crede, credeva, credono
    ritiene, riteneva, ritengono
    teme, temono
    spera
    vuole
    vede
    considera
    giudica
    trova
    mostra, dimostra
    sorride, sorrise
    ride
    riflette
    inizia
    comincia
    parte
    torna
    ripercorre
    analizza
    descrive
    presenta
    festeggia
    esulta
    rilancia
    punta
    guarda
    apre
    chiude
    va avanti
    entra
    difende
    boccia
    promuove
    loda
    fa, fece
    ha parlato, ha fatto
    ha definito, hanno definito
  `),
  participles: wordList(`
    detto, dichiarato, affermato, aggiunto, spiegato, sottolineato, commentato, concluso, proseguito, continuato, riferito, raccontato,
    ricordato, rivelato, annunciato, assicurato, avvertito, ammesso, ammonito, precisato, puntualizzato, osservato, sostenuto, ribadito, replicato, ribattuto,
    risposto, chiesto, domandato, chiarito, confermato, smentito, negato, denunciato, accusato, attaccato, tuonato, scritto, twittato, postato, promesso,
    proposto, insistito, esclamato, confessato, confidato, scherzato, ironizzato, lamentato, evidenziato, rilevato, notato, segnalato, specificato, illustrato,
    argomentato, esortato, invitato, incalzato, fatto sapere, fatto notare, messo in guardia, tagliato corto, parlato, urlato, gridato, auspicato, ipotizzato, garantito, minacciato,
    protestato, rassicurato, ringraziato, riconosciuto, rimarcato, ripetuto, riportato, rivendicato, sbottato, suggerito, definito, chiosato, comunicato,
    consigliato, invocato, riscontrato, avvisato, contestato, constatato, criticato, esordito, elogiato, obiettato, plaudito, rimproverato, ragionato, parafrasato,
    pubblicato, sussurrato, rincarato, sentenziato, riassunto, descritto, dettagliato, reso noto, ordinato, intimato, supplicato, implorato, sfogato
  `),
  auxiliaries: wordList(
    "ha, hanno, aveva, avevano, abbia, abbiano, avrebbe, avrebbero, ebbe, avrà, avranno, l'ha, l'hanno, l'aveva, si è, si era, si sono",
  ),
  participleGap: 3,
  dependentForms: wordList(`
    dicendo, dichiarando, affermando, aggiungendo, spiegando, sottolineando, commentando, concludendo, proseguendo, riferendo, raccontando,
    ricordando, rivelando, annunciando, assicurando, avvertendo, ammettendo, precisando, osservando, sostenendo, ribadendo, replicando,
    rispondendo, chiedendo, chiarendo, confermando, smentendo, negando, denunciando, accusando, scrivendo, promettendo, proponendo, insistendo,
    esclamando, lamentando, evidenziando, rilevando, segnalando, specificando, esortando, invitando, parlando, urlando, gridando, auspicando,
    garantendo, minacciando, definendo, definendolo, definendola, definendoli, twittando, chiamando, citando, per dire, dopo aver detto, a dire, nel dire, dicendosi
  `),
  nouns: wordList(`
    dichiarazione, dichiarazioni, parole, parola, comunicato, nota, tweet, post, messaggio, lettera, discorso, intervista, commento, risposta, domanda,
    affermazione, affermazioni, annuncio, appello, video, audio, telefonata, intervento, replica, sfogo, monito, motto, slogan, frase, testo, didascalia, lettura, conclusione,
    accusa, promessa, invito, allarme, avvertimento, testimonianza, elogio, attacco, denuncia, parere, tesi, racconto, ricordo, versione, spiegazione, giudizio
  `),
  sources: wordList(
    'secondo, a detta di, a giudizio di, ad avviso di, a parere di, stando a, nelle parole di, a sentire',
  ),
  openingSources: wordList('per'),
  sourcesAfter: [],
  contentMarkers: wordList('che, se, di, come'),
  pronouns: [
    { form: 'lui', gender: 'masculine', number: 'singular' },
    { form: 'egli', gender: 'masculine', number: 'singular' },
    { form: 'lei', gender: 'feminine', number: 'singular' },
    { form: 'ella', gender: 'feminine', number: 'singular' },
    { form: 'loro', gender: 'either', number: 'plural' },
    { form: 'essi', gender: 'masculine', number: 'plural' },
    { form: 'io', gender: 'speaker', number: 'singular' },
    { form: 'costui', gender: 'masculine', number: 'singular' },
    { form: 'costei', gender: 'feminine', number: 'singular' },
    { form: "quest'ultimo", gender: 'masculine', number: 'singular' },
    { form: "quest'ultima", gender: 'feminine', number: 'singular' },
  ],
  possessives: wordList('suo, sua, suoi, sue'),
  relatives: wordList('che, cui, il quale, la quale, i quali, le quali'),
  articles: {
    definite: wordList("il, lo, la, l', i, gli, le, questo, questa, quel, quella, stesso, stessa"),
    indefinite: wordList(
      "un, uno, una, un', alcuni, alcune, molti, molte, due, tre, altri, altre, tanti, diversi",
    ),
    masculine: wordList('il, lo, un, uno, questo, quel'),
    feminine: wordList('la, una, questa, quella'),
  },
  prepositions: wordList(`
    a, ad, al, allo, alla, all', ai, agli, alle, di, del, dello, della, dell', dei, degli, delle, d', da, dal, dallo, dalla, dall', dai, dagli, dalle,
    in, nel, nello, nella, nell', nei, negli, nelle, con, col, coi, su, sul, sullo, sulla, sull', sui, sugli, sulle, per, tra, fra, contro, verso, sotto,
    sopra, durante, dopo, prima, senza, presso, oltre, dietro, davanti, attraverso, lungo, fino, riguardo, circa, insieme
  `),
  linkingPrepositions: wordList("di, del, dello, della, dell', dei, degli, delle, d', per"),
  conjunctions: wordList('e, ed, o, ma, mentre, perché, quando, se, né'),
  honorifics: {
    masculine: wordList(
      'sig., signor, signore, don, dott., dottor, prof., professor, ing., avv., gen., on., cav., mons., monsignor, fra, papa, re, sir, mr',
    ),
    feminine: wordList(
      'sig.ra, signora, signorina, dott.ssa, dottoressa, prof.ssa, professoressa, suor, donna, regina, lady, mrs',
    ),
    either: wordList('sen., col., cap., magg., san, santo, santa'),
  },
  declensions: [],
  roles: {
    masculine: wordList(`
      ministro, viceministro, sottosegretario, senatore, deputato, onorevole, sindaco, vicesindaco, governatore, assessore, consigliere, segretario, direttore,
      vicedirettore, amministratore delegato, amministratore, avvocato, procuratore, magistrato, professore, dottore, medico, infermiere, ricercatore, scienziato,
      filosofo, storico, sociologo, psicologo, psichiatra, virologo, infettivologo, epidemiologo, immunologo, urologo, economista, politologo, scrittore, autore, attore, regista,
      cantautore, musicista, compositore, pittore, architetto, ingegnere, imprenditore, fondatore, proprietario, titolare, socio, operaio, impiegato,
      lavoratore, agricoltore, allenatore, tecnico, mister, calciatore, giocatore, attaccante, centrocampista, difensore, portiere, capitano, pilota, generale, ammiraglio,
      colonnello, maresciallo, comandante, agente, poliziotto, carabiniere, soldato, prete, parroco, vescovo, arcivescovo, cardinale, pontefice, santo padre, papa, imam, rabbino,
      padre, papà, figlio, fratello, marito, zio, nipote, nonno, cugino, compagno, fidanzato, amico, collega, vicino, ragazzo, uomo, bambino, giovane, anziano, signore, ex premier,
      presidente russo, presidente americano, presidente francese, candidato, ambasciatore, diplomatico, inviato, cancelliere, dirigente, funzionario, commissario, questore, prefetto,
      primo cittadino, vicepremier, coordinatore, responsabile, patron, leader russo, tycoon, re, principe, duca, cittadino, testimone, sopravvissuto, detenuto, indagato, imputato,
      boss, pentito, killer, assassino, aggressore, ristoratore, barista, cuoco, albergatore, consumatore, produttore, distributore, curatore, critico, cronista, inviato, direttore generale, commissario tecnico, ct, numero uno, guardasigilli, capogruppo
    `),
    feminine: wordList(`
      ministra, viceministra, sottosegretaria, senatrice, deputata, sindaca, governatrice, assessora, consigliera, segretaria, direttrice, amministratrice, avvocata, avvocatessa,
      procuratrice, magistrata, professoressa, dottoressa, infermiera, ricercatrice, scienziata, filosofa, storica, sociologa, psicologa, virologa, scrittrice, autrice,
      attrice, regista, cantautrice, pittrice, imprenditrice, fondatrice, proprietaria, socia, operaia, impiegata, lavoratrice, allenatrice, calciatrice, giocatrice,
      capitana, poliziotta, soldatessa, suora, madre, mamma, figlia, sorella, moglie, zia, nonna, cugina, compagna, fidanzata, amica, collega, vicina,
      ragazza, donna, bambina, signora, candidata, ambasciatrice, cancelliera, dirigente, funzionaria, commissaria, coordinatrice, regina, principessa, duchessa, cittadina, presidentessa, first lady, produttrice, curatrice, conduttrice, influencer, vedova, maestra, preside, giornalista
    `),
    either: wordList(`
      presidente, vicepresidente, premier, leader, portavoce, capo, giornalista, corrispondente, analista, docente, insegnante, preside, studente, studentessa, esperto, esperta, specialista,
      pediatra, psichiatra, economista, artista, cantante, atleta, campione, campionessa, presentatore, presentatrice, conduttore, giudice, pm, gip, ceo, manager, portavoce, rappresentante, esponente, parlamentare, europarlamentare,
      eurodeputato, eurodeputata, sindacalista, attivista, militante, fonte, testimone, residente, paziente, cliente, turista, consulente, interprete, erede, coniuge, parente, familiare,
      vittima, guida, star, collaboratore, collaboratrice, assistente, presidente del consiglio, numero due, interista, tennista, ciclista, regista, barman, negoziante, commerciante, comandante, dirigente, portabandiera, ad, dg, segretario generale
    `),
  },
  groups: wordList(`
    ministri, senatori, deputati, sindaci, governatori, avvocati, magistrati, medici, infermieri, ricercatori, scienziati, esperti, analisti, economisti, osservatori, critici,
    sostenitori, oppositori, manifestanti, attivisti, cittadini, residenti, abitanti, studenti, insegnanti, genitori, familiari, parenti, amici, colleghi, lavoratori, dipendenti, operai,
    sindacati, sindacalisti, agricoltori, imprenditori, commercianti, giornalisti, autori, investigatori, inquirenti, agenti, carabinieri, poliziotti, militari, fonti, testimoni, vittime,
    tifosi, utenti, consumatori, lettori, clienti, giudici, vescovi, leader, organizzatori, promotori, specialisti, urologi, psicologi, virologi, funzionari, legali, autorità, vertici, opposizioni, ragazzi, donne, uomini, giovani, italiani, russi, americani, ucraini, francesi, tedeschi
  `),
  bodies: wordList(`
    governo, ministero, parlamento, senato, camera, commissione, consiglio, comitato, tribunale, corte, procura, polizia, questura, prefettura, comune, regione, provincia, giunta, partito, movimento,
    sindacato, associazione, organizzazione, società, azienda, compagnia, impresa, gruppo, università, scuola, ospedale, istituto, fondazione, centro, squadra, club, federazione, lega, chiesa, esercito, marina,
    ufficio, ambasciata, banca, rete, emittente, giornale, quotidiano, rivista, sito, agenzia, cremlino, casa bianca, pentagono, eliseo, quirinale, palazzo chigi, farnesina, viminale, vaticano, santa sede, bruxelles, coalizione, opposizione,
    maggioranza, famiglia, autorità, ente, difesa, accusa, presidenza, direzione, segreteria, assemblea, confederazione, unione, onu, nato, ong, network, testata, cooperativa, consorzio, osservatorio, garante, asl, protezione civile, guardia di finanza, capitaneria
  `),
  documents: wordList(`
    rapporto, comunicato, nota, lettera, documento, studio, sondaggio, ricerca, indagine, inchiesta, articolo, libro, cartello, striscione, messaggio, testo, sentenza, ordinanza, decreto, legge,
    relazione, dossier, email, mail, tweet, post, video, dichiarazione, testata, editoriale, verbale, sms, biglietto, manifesto, regolamento, circolare, atto, rapporto annuale, trattato, accordo, costituzione, analisi, statuto
  `),
  nameParticles: wordList(
    "de, di, del, della, dello, dei, degli, d', la, lo, li, van, von, der, den, du, le, bin, ibn, al, el, dos",
  ),
  outletNouns: wordList(`
    agenzia, agenzia di stampa, giornale, quotidiano, rivista, emittente, rete, televisione, tv, radio, sito, settimanale, mensile, testata, network, microfoni, telecamere, giornalisti, cronisti, corriere, gazzetta, stampa, tg
  `),
  notNames: wordList(`
    io, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, natale, pasqua, dio, internet, sì, no, ok,
    secondo, così, ora, oggi, ieri, domani, poi, anche, ancora, inoltre, infine, intanto, dopo, prima, quando, mentre, ma, e, ed, o, se, non, né, però, tuttavia, quindi, dunque, perché, perchè, come, dove, chi, cosa, che, quale, quanto, per, con, senza, in, a, da, di, su, tra, fra,
    tutti, tutto, tutta, tutte, ogni, nessuno, nessuna, questo, questa, questi, queste, quello, quella, quelli, quelle, il, lo, la, i, gli, le, un, uno, una, del, della, dei, delle, al, alla, ai, alle, dal, dalla, nel, nella, sul, sulla,
    è, era, sono, ha, hanno, aveva, si, ci, vi, ne, mi, ti, lui, lei, noi, voi, loro, mio, mia, suo, sua, nostro, nostra, vostro, foto, video, leggi, ecco, forse, proprio, solo, già, mai, sempre, più, meno, molto, grazie, basta, dagli, degli, dalle, nelle, nei, negli, sui, sulle, agli, oltre, durante, contro, verso, sotto, sopra, sebbene, nonostante, stando, insomma, certo, quel, quell, quei, covid, covid-19, interpellato, interpellata
  `),
  smallWords: wordList(`
    si, ci, vi, ne, mi, ti, non, poi, ieri, oggi, domani, ora, adesso, anche, ancora, già, mai, sempre, solo, proprio, così, inoltre, infine, intanto, invece, quindi, dunque, dopo, prima, più, meno, molto, tutto, è, era, sono, sarà, fu, stato, stata, stati, viene, vengono, lo, gli, li, durante, appena, subito, pure, infatti, piuttosto, quasi, forse, bene, male, qui, qua, là, ecco, proprio, comunque, stamattina, stasera
  `),
  nounEndings: [],
  nameEndings: [],
  dropsSubject: true,
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
