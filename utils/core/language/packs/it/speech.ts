import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  conjugations: [
    {
      lemma: '-are',
      finite: wordList('-a, -ano, -ava, -avano, -ò, -arono'),
      participles: ['-ato'],
      dependent: ['-ando'],
      verbs: wordList(`
        accusare, affermare, allargare, annotare, annunciare, argomentare, assicurare, attaccare, auspicare, avvisare, chiamare
        chiosare, commentare, comunicare, confermare, confessare, confidare, consigliare, constatare, contestare, continuare
        criticare, denunciare, dettagliare, dichiarare, domandare, elogiare, esclamare, esortare, evidenziare, gridare, illustrare
        implorare, incalzare, invitare, invocare, ipotizzare, ironizzare, lamentare, minacciare, negare, notare, obiettare, ordinare
        osservare, parafrasare, parlare, postare, precisare, protestare, puntualizzare, raccontare, ragionare, rassicurare, recitare
        replicare, ricordare, rilevare, rimarcare, rimproverare, rincarare, ringraziare, riportare, riscontrare, rivelare
        rivendicare, sbottare, scherzare, segnalare, sentenziare, si lamentare, si sfogare, sottolineare, specificare, spiegare
        supplicare, sussurrare, tagliare corto, tuonare, twittare, urlare
      `),
      looseVerbs: wordList(`
        analizzare, bocciare, cominciare, considerare, dimostrare, entrare, esultare, festeggiare, giudicare, guardare, iniziare
        lodare, mostrare, pensare, presentare, puntare, rilanciare, sperare, tornare, trovare
      `),
    },
    {
      lemma: '-ire',
      finite: wordList('-isce, -iscono, -iva, -ivano, -ì, -irono'),
      participles: ['-ito'],
      dependent: ['-endo'],
      verbs: wordList(`
        ammonire, avvertire, chiarire, definire, esordire, garantire, proseguire, ribadire, riferire, smentire, suggerire
      `),
      looseVerbs: [],
    },
    {
      lemma: '-ere',
      finite: wordList('-e, -ono, -eva, -evano'),
      participles: [],
      dependent: ['-endo'],
      verbs: wordList(`
        aggiungere, ammettere, chiedere, concludere, insistere, premettere, promettere, ribattere, riconoscere, ripetere, rispondere
        scrivere, si chiedere, sostenere
      `),
      looseVerbs: wordList(`
        chiudere, credere, descrivere, difendere, promuovere, ridere, riflettere, ripercorrere, sorridere, temere, vedere
      `),
    },
  ],
  verbs: wordList(`
    dice, disse, diceva, dicono, dissero, dicevano, dirà, aggiunse, aggiunsero, concluse, prosegue, proseguono
    avverte, avvertono, ammise, sostiene, sostenne, sostengono, ribatté, rispose, risposero, chiese, chiesero, scrisse
    promise, propone, propose, insistette, mette in guardia, fa sapere, fanno sapere, fece sapere, fa notare, fanno notare
    si legge, si è detto, si è detta, si sono detti, si sono dette, si dice, si disse, si dicono, riconobbe, ripeté
    tiene a precisare, dà, interviene, plaude
  `),
  looseVerbs: wordList(`
    scandisce, scandiscono, scandivano, ha bollato, hanno bollato, ha scandito, hanno scandito, ritiene, riteneva, ritengono, vuole, sorrise, parte, apre, va avanti, fa, fece, ha parlato, ha fatto
    ha definito, hanno definito
  `),
  participles: wordList(`
    detto, aggiunto, concluso, ammesso, sostenuto, ribattuto, risposto, chiesto, scritto, promesso, proposto, insistito
    fatto sapere, fatto notare, messo in guardia, riconosciuto, ripetuto, plaudito
    pubblicato, riassunto, descritto, reso noto, intimato, sfogato
  `),
  auxiliaries: wordList(
    "ha, hanno, aveva, avevano, abbia, abbiano, avrebbe, avrebbero, ebbe, avrà, avranno, l'ha, l'hanno, l'aveva, si è, si era, si sono",
  ),
  participleGap: 3,
  dependentForms: wordList(`
    dicendo, proponendo
    definendolo, definendola, definendoli, citando, per dire, dopo aver detto, a dire, nel dire, dicendosi
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
    { form: "quest'ultimo", gender: 'masculine', number: 'singular', latter: true },
    { form: "quest'ultima", gender: 'feminine', number: 'singular', latter: true },
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
    plural: wordList(
      'i, gli, le, dei, degli, delle, ai, agli, alle, dai, dagli, dalle, nei, negli, nelle, sui, sugli, sulle',
    ),
  },
  adverbEndings: ['mente'],
  demonstratives: wordList('questo, questa, quel, quella'),
  prepositions: wordList(`
    a, ad, al, allo, alla, all', ai, agli, alle, di, del, dello, della, dell', dei, degli, delle, d', da, dal, dallo, dalla, dall', dai, dagli, dalle,
    in, nel, nello, nella, nell', nei, negli, nelle, con, col, coi, su, sul, sullo, sulla, sull', sui, sugli, sulle, per, tra, fra, contro, verso, sotto,
    sopra, durante, dopo, prima, senza, presso, oltre, dietro, davanti, attraverso, lungo, fino, riguardo, circa, insieme
  `),
  linkingPrepositions: wordList("di, del, dello, della, dell', dei, degli, delle, d', per"),
  namePrepositions: wordList('contro, senza'),
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
  declensions: [
    {
      lemma: '-e',
      feminine: [],
      plural: ['-i'],
      masculine: wordList('carabiniere, giovane'),
      either: wordList(`
        agente, cliente, commerciante, familiare, fonte, giudice, insegnante, parente, passante, residente, studente, testimone
      `),
    },
    {
      lemma: '-a',
      feminine: [],
      plural: ['-i'],
      masculine: [],
      either: wordList(`
        alpinista, analista, attivista, autista, automobilista, barista, camionista, commercialista, costituzionalista,
        cronista, economista, esperta, farmacista, giornalista, giurista, musicista, nutrizionista, penalista, pianista,
        regista, sindacalista, sondaggista, specialista, stilista, tassista, terrorista, violinista
      `),
    },
    {
      lemma: '-co',
      feminine: [],
      plural: ['-ci'],
      masculine: wordList('critico, medico'),
      either: [],
    },
    {
      lemma: '-co',
      feminine: ['-ca'],
      plural: ['-ci', '-che'],
      masculine: wordList('amico, sindaco, storico'),
      either: [],
    },
    {
      lemma: '-io',
      feminine: ['-ia'],
      plural: ['-i', '-ie'],
      masculine: wordList(`
        commissario, figlio, funzionario, operaio, proprietario, segretario, socio, sottosegretario
      `),
      either: [],
    },
    {
      lemma: '-o',
      feminine: [],
      plural: ['-i'],
      masculine: wordList('urologo, vescovo'),
      either: wordList('esperto'),
    },
    {
      lemma: '-logo',
      feminine: ['-loga'],
      plural: ['-logi', '-loghe'],
      masculine: wordList(`
        antropologo, biologo, cardiologo, climatologo, dermatologo, dietologo, enologo, epidemiologo, geologo, ginecologo,
        immunologo, infettivologo, meteorologo, oncologo, politologo, psicologo, sociologo, teologo, virologo
      `),
      either: [],
    },
    {
      lemma: '-tore',
      feminine: ['-trice'],
      plural: ['-tori', '-trici'],
      masculine: wordList(`
        agricoltore, allenatore, allevatore, ambasciatore, amministratore, apicoltore, attore, autore, calciatore, cantautore,
        compositore, consumatore, coordinatore, curatore, direttore, fondatore, giocatore, governatore, imprenditore,
        lavoratore, nuotatore, pescatore, pittore, procuratore, produttore, ricercatore, ristoratore, sceneggiatore, sciatore,
        scrittore, scultore, senatore, soccorritore, spettatore, viticoltore
      `),
      either: [],
    },
    {
      lemma: '-o',
      feminine: ['-a'],
      plural: ['-i', '-e'],
      masculine: wordList(`
        alunno, anziano, architetto, avvocato, ballerino, bambino, candidato, capitano, chirurgo, cittadino, commesso, compagno,
        cugino, cuoco, deputato, detenuto, fidanzato, filosofo, fotografo, impiegato, imputato, indagato, inviato, magistrato,
        ministro, nonno, passeggero, poliziotto, prefetto, ragazzo, scienziato, viceministro, vicino
      `),
      either: [],
    },
    {
      lemma: '-iere',
      feminine: ['-iera'],
      plural: ['-ieri'],
      masculine: wordList('cancelliere, consigliere, infermiere'),
      either: [],
    },
    {
      lemma: '-sore',
      feminine: ['-sora'],
      plural: ['-sori'],
      masculine: wordList('assessore'),
      either: [],
    },
  ],
  roles: {
    masculine: wordList(`
      aggressore, albergatore, amministratore delegato, ammiraglio, arcivescovo, assassino, attaccante, banchiere, boss,
      capo dello stato, capogruppo, cardinale, centrocampista, colonnello, commissario tecnico, ct, difensore, diplomatico,
      direttore generale, distributore, dottore, duca, ex premier, fratello, generale, gestore, guardasigilli, imam, ingegnere,
      ispettore, killer, leader russo, maresciallo, marito, mister, notaio, numero uno, onorevole, padre, papa, papà, parroco,
      patron, pentito, pontefice, portiere, presidente americano, presidente francese, presidente russo, prete, primario,
      primo cittadino, principe, professore, questore, rabbino, re, rettore, santo padre, signore, soldato, sopravvissuto,
      tecnico, tesoriere, tycoon, uomo, veterinario, vicedirettore, vicepremier, vicesindaco, zio
    `),
    feminine: wordList(`
      avvocatessa, conduttrice, donna, dottoressa, duchessa, first lady, influencer, madre, maestra, mamma, moglie,
      presidentessa, principessa, professoressa, regina, signora, soldatessa, sopravvissuta, sorella, suora, vedova, zia
    `),
    either: wordList(`
      ad, artista, assistente, atleta, barman, campione, campionessa, cantante, capo, ceo, chef, ciclista, cinquantenne,
      collaboratore, collaboratrice, collega, comandante, conduttore, coniuge, consulente, corrispondente, custode, designer,
      dg, dirigente, docente, erede, esponente, eurodeputata, eurodeputato, europarlamentare, gip, guida, interista, interprete,
      leader, manager, militante, negoziante, nipote, numero due, ottantenne, parlamentare, paziente, pediatra, pilota, pm,
      poeta, portabandiera, portavoce, premier, presentatore, presentatrice, preside, presidente, presidente del consiglio,
      psichiatra, quarantenne, rappresentante, responsabile, segretario generale, sessantenne, settantenne, star, studentessa,
      superstite, tennista, titolare, trentenne, turista, vicepresidente, vittima
    `),
  },
  groups: wordList(`
    abitanti, americani, autorità, colleghi, dipendenti, donne, francesi, genitori, inquirenti, investigatori,
    italiani, leader, legali, lettori, manifestanti, militari, oppositori, opposizioni, organizzatori, osservatori, promotori,
    russi, sindacati, sostenitori, tedeschi, tifosi, ucraini, uomini, utenti, vertici, vittime
  `),
  bodies: wordList(`
    entourage, staff,
    governo, ministero, parlamento, senato, camera, commissione, consiglio, comitato, tribunale, corte, procura, polizia, questura, prefettura, comune, regione, provincia, giunta, partito, movimento,
    sindacato, associazione, organizzazione, società, azienda, compagnia, impresa, gruppo, università, scuola, ospedale, istituto, fondazione, centro, squadra, club, federazione, lega, chiesa, esercito, marina,
    ufficio, ambasciata, banca, rete, emittente, giornale, quotidiano, rivista, sito, agenzia, cremlino, casa bianca, pentagono, eliseo, quirinale, palazzo chigi, farnesina, viminale, vaticano, santa sede, bruxelles, coalizione, opposizione,
    maggioranza, famiglia, autorità, ente, difesa, accusa, presidenza, direzione, segreteria, assemblea, confederazione, unione, onu, nato, ong, network, testata, cooperativa, consorzio, osservatorio, garante, asl, protezione civile, guardia di finanza, capitaneria
  `),
  wholeNames: wordList('unione europea, unione africana, unione sovietica, banca mondiale'),
  feminineEndings: wordList('ione, tà, zia, enda'),
  bodyKinds: [
    {
      nouns: wordList('organizzazione, ong'),
      names: wordList(
        'associazione, federazione, fondazione, confederazione, unione, comitato, coordinamento, lega, movimento',
      ),
    },
    {
      nouns: wordList('ente, organismo, agenzia'),
      names: wordList('istituto, autorità, commissione, consiglio, agenzia'),
    },
    { nouns: wordList('azienda, società'), names: wordList('gruppo') },
  ],
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
    lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, natale, pasqua, dio, internet, sì, no, ok,
    secondo, così, ora, oggi, ieri, domani, poi, anche, ancora, inoltre, infine, intanto, non, però, tuttavia, quindi, dunque, perchè, dove, chi, cosa, quale, quanto,
    tutti, tutto, tutta, tutte, ogni, nessuno, nessuna, questi, queste, quello, quelli, quelle,
    è, era, sono, si, ci, vi, ne, mi, ti, noi, voi, mio, mia, nostro, nostra, vostro, foto, video, leggi, ecco, forse, proprio, solo, già, mai, sempre, più, meno, molto, grazie, basta, sebbene, nonostante, stando, insomma, certo, quell, quei, covid, covid-19, interpellato, interpellata
  `),
  smallWords: wordList(`
    si, ci, vi, ne, mi, ti, non, poi, ieri, oggi, domani, ora, adesso, anche, ancora, già, mai, sempre, solo, proprio, così, inoltre, infine, intanto, invece, quindi, dunque, dopo, prima, più, meno, molto, tutto, è, era, sono, sarà, fu, stato, stata, stati, viene, vengono, lo, gli, li, durante, appena, subito, pure, infatti, piuttosto, quasi, forse, bene, male, qui, qua, là, ecco, comunque, stamattina, stasera
  `),
  // «la campagna militare riprende»
  adjectiveNouns: wordList(
    'militare, civile, critico, critica, diplomatico, diplomatica, tecnico, tecnica, scientifico, politico, politica',
  ),
  leadingAdjectives: wordList(
    'giovane, nuovo, nuova, futuro, futura, alto, alta, vecchio, vecchia, anziano, anziana, celebre, noto, nota, grande, neo',
  ),
  formerWords: wordList('ex'),
  kinship: wordList(
    'padre, madre, papà, mamma, fratello, sorella, figlio, figlia, zio, zia, cugino, cugina, marito, moglie, vedova, vedovo, nonno, nonna, nipote, cognato, cognata, suocero, suocera',
  ),
  trades: wordList(`
    analista, avvocato, avvocata, biologo, biologa, climatologo, docente, economista, epidemiologo, esperto, esperta, infettivologo, medico, politologo, professore, professoressa, psicologo, psicologa, ricercatore, ricercatrice, scienziato, scienziata, sociologo, sociologa, specialista, storico, studioso, virologo
  `),
  soleOffices: [
    wordList(
      "presidente del consiglio, premier, primo ministro, prima ministra, capo del governo, capo dell'esecutivo",
    ),
    wordList('presidente della repubblica, capo dello stato'),
    wordList('papa, pontefice, santo padre'),
  ],
  verbEndings: wordList('ò, erà, irà, arono, irono, eranno, iranno'),
  nounEndings: [],
  nameEndings: [],
  dropsSubject: true,
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
