import { bareSpeech } from '../../bare-tables';
import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

/** Bokmål, with the forms of nynorsk that differ. */
export const speech: SpeechTable = {
  ...bareSpeech,
  conjugations: [
    {
      lemma: '-e',
      finite: wordList('-er, -te'),
      participles: ['-t'],
      dependent: [],
      verbs: wordList(`
        advare, annonsere, argumentere, avsløre, avvise, definere, deklarere, dementere, erklære, forklare, informere, ironisere, korrigere, kommentere, konstatere, kritisere, melde, mene, opplyse, oppsummere, peke på
        poengtere, presisere, presentere, protestere, påpeke, rapportere, reagere, resonnere, rope, signalisere, svare
        uttale, vurdere
      `),
      looseVerbs: wordList(`
        begynne, drømme, fortvile, føle, gratulere, nøle, rose, smile, tenke
      `),
    },
    {
      lemma: '-e',
      finite: wordList('-er, -et'),
      participles: ['-et'],
      dependent: [],
      verbs: wordList(`
        anklage, beklage, bekrefte, fleipe, forsikre, hevde, hilse, hviske, innrømme, juble, klage, love, mumle, oppfordre, røpe
        spøke, stadfeste, true, understreke, utdype, varsle, vitne
      `),
      looseVerbs: wordList(`
        avslutte, forvente, frykte, glise, grine, håpe, huske, lengte, skryte, snakke, sukke, takke, trøste, ønske
      `),
    },
  ],
  verbs: wordList(`
    sier, sa, seier, sier til, forteller, fortalte, fortel, meiner, svarar, svara, skriver, skrev, skriv
    forklarar, spør, spurte, fortsetter, fortsatte, tilføyer, tilføyde, hevdar, krever, krevde
    kaller, kalte, beskriver, beskrev, legger til, la til, slår fast, slo fast, skriker, skrek, gjentar, gjentok
    foreslår, foreslo, lyder, lød, lyder det, lød det, står det, heter det, medgir, medga, twitrer, utbryter, utbrøt, fastslår, fastslo, konkluderer, konkluderte
    insisterer, insisterte, innvender, innvendte, påstår, påsto, skyter inn, skjøt inn, supplerer, supplerte, gir beskjed, ga beskjed, legg til
    oppgir, oppga, fortalde, meinte, skreiv, samtykker, beretter, berettet, siterer, siterte, sverger,
    vedgår, vedgikk, kvitterer, kvitterte, tordner, tordnet, raser, raste, freser, freste, kontrer, kontret, repliserer, repliserte, parerer, parerte, stønner, stønnet, bedyrer, bedyret,
    anfører, anførte, anslår, anslo, antyder, antydet, garanterer, garanterte, råder, rådet, anbefaler, anbefalte, tilstår, tilsto, minner om,
    minnet om, avkrefter, avkreftet, tilbakeviser, tilbakeviste, imøtegår, imøtegikk, hyller, hyllet, etterlyser, etterlyste, tar til orde for,
    tok til orde for, slår tilbake, slo tilbake, beskylder, beskyldte, humrer, humret, undrer, undret, filosoferer, filosoferte, hoier, hoiet,
    bjeffer, bjeffet, kunngjør, kunngjorde, skildrer, skildret, bekjenner, forkynner, tar selvkritikk, tok selvkritikk, er enig, er uenig
  `),
  looseVerbs: wordList(`
    betegner, betegnet, omtaler, omtalte, tror, trodde, trur, synes, syntes, vet, visste, vil, ville, ser, så, ler, lo, innleder, innledet, legger, la, deler, delte, minnes, mintes, skrøt, gråter, gråt, jamrer, sammenligner, sammenlignet
  `),
  participles: wordList(`
    sagt, fortalt, skrevet, spurt, krevd, kalt, beskrevet
  `),
  auxiliaries: wordList('har, hadde, ha'),
  participleGap: 4,
  dependentForms: wordList(`
    med ordene
  `),
  nouns: wordList(`
    ord, ordene, uttalelse, uttalelsen, kommentar, kommentaren, pressemelding, pressemeldingen, innlegg, innlegget, tweet
    e-post, e-posten, brev, brevet, tale, talen, intervju, intervjuet, svar, svaret, spørsmål, spørsmålet, budskap, budskapet, sitat, slagord
  `),
  impersonalSpeech: {
    verbs: wordList('heter det, lyder det, lød det, står det'),
    prepositions: wordList('fra, i, på'),
  },
  sources: wordList('ifølge, ifølgje, etter opplysninger fra'),
  contentMarkers: wordList('at, om, hvordan, hvorfor'),
  pronouns: [
    { form: 'han', gender: 'masculine', number: 'singular' },
    { form: 'hun', gender: 'feminine', number: 'singular' },
    { form: 'ho', gender: 'feminine', number: 'singular' },
    { form: 'de', gender: 'either', number: 'plural' },
    { form: 'dei', gender: 'either', number: 'plural' },
    { form: 'jeg', gender: 'speaker', number: 'singular' },
    { form: 'vi', gender: 'speaker', number: 'plural' },
    { form: 'det', gender: 'neuter', number: 'singular' },
  ],
  possessives: wordList(
    'hans, hennes, deres, dens, dets, sin, si, sitt, sine, min, mitt, mine, vår, vårt, våre',
  ),
  relatives: wordList('som'),
  articles: {
    definite: wordList('den, det, denne, dette, disse'),
    indefinite: wordList(
      'en, ei, et, ein, eit, flere, noen, mange, to, tre, fire, fem, andre, annen, rundt, cirka, én av',
    ),
    masculine: [],
    feminine: [],
  },
  prepositions: wordList(`
    i, på, til, fra, av, med, for, om, mot, under, over, ved, etter, før, mellom, gjennom, uten, hos, rundt, blant, bak, foran, inne, innen
    utenfor, siden, tross, utover, enn, som, overfor, ifølge
  `),
  linkingPrepositions: wordList('i, for, fra, ved, hos, av, til'),
  namePrepositions: wordList('mot, uten'),
  conjunctions: wordList('og, eller, men, samt, mens, når, da, fordi, ettersom, for å, uten at, selv om, så'),
  honorifics: {
    masculine: wordList('herr, kong, prins, kronprins, sir, lord, pave'),
    feminine: wordList('fru, frøken, dronning, prinsesse, kronprinsesse, lady'),
    either: wordList('dr, dr., prof., st.'),
  },
  roles: {
    masculine: wordList(`
      konge, prins, pappa, far, sønn, bror, ektemann, bestefar, storebror, lillebror, svoger, onkel, kamerat, mann, gutt, pave, talsmann, ombudsmann, nordmann, lensmann, rådmann, formann, tillitsmann, brannmann,
      styrmann, fylkesmann, svigersønn, svigerfar, stefar
    `),
    feminine: wordList(`
      dronning, prinsesse, mamma, mor, datter, søster, kone, bestemor, kvinne, jente, talskvinne, jordmor, dame, storesøster, lillesøster, tante, venninne, enke, skuespillerinne, forkvinne,
      svigermor, svigerdatter, stemor, niese
    `),
    either: wordList(`
      sekretær, partisekretær, åring, tenåring, søskenbarn, forelder, samboer, partner, utenrikssjef, pressesjef
      informasjonssjef, sikkerhetssjef, avdelingssjef, regionsjef, sportssjef, driftssjef, redaksjonssjef, konsernsjef, regjeringssjef
      forsvarssjef, statssjef, vaktsjef, toppsjef, banksjef, kommunedirektør, krimleder, etterforskningsleder
      gruppeleder, veterinær, psykolog, sosiolog, biolog, geolog, kjemiker, fysiker, kokk, fotograf, komiker, programleder
      influenser, podkaster, skiløper, midtbanespiller, landslagstrener, sportsdirektør, tillitsvalgt, manager, redningsleder
      president, visepresident, statsminister, minister, utenriksminister, partileder, leder, nestleder, talsperson, styreleder, byrådsleder
      generalsekretær, statssekretær, direktør, sjef, sjefen, politisjef, politimester, politiker, stortingsrepresentant, representant, ordfører
      fylkesordfører, byråd, ambassadør, diplomat, aktor, politiadvokat, statsadvokat, påtaleleder, advokat, forsvarer, bistandsadvokat, dommer, jurist
      politi, kriminalinspektør, innsatsleder, operasjonsleder, etterforsker, kommunikasjonssjef, pressekontakt, professor, forsker, ekspert
      analytiker, økonom, historiker, lege, overlege, sykepleier, meteorolog, vaktmeteorolog, lærer, rektor, student, elev, journalist, redaktør
      kommentator, forfatter, kunstner, musiker, artist, sanger, skuespiller, regissør, arkitekt, ingeniør, gründer, eier, daglig leder
      bonde, fisker, sjåfør, fører, pilot, kaptein, general, oberst, soldat, trener, landslagssjef, spiller, angriper, keeper, utøver, mester
      kandidat, aktivist, vitne, offer, nabo, venn, kollega, beboer, innbygger, velger, kunde, pasient, pårørende, ansatt, siktet, tiltalt, kilde
      person, biskop, prest, imam, kansler, senator, guvernør, kritiker, rådgiver, seniorrådgiver, avdelingsdirektør, forbundsleder,
      passasjer, bilist, syklist, turist, pensjonist, huseier, boligeier, hytteeier, grunneier, butikkeier, gårdeier, hundeeier, båteier, bileier,
      utleier, leietaker, lokfører, snekker, elektriker, rørlegger, murer, arbeider, jeger, skipper, dykker, brannsjef, helsesjef, skolesjef,
      kommunelege, fastlege, barnelege, smittevernlege, fylkeslege, tannlege, sjefslege, bydelslege, etatsjef, seksjonssjef, markedssjef, salgssjef,
      administrasjonssjef, stasjonssjef, fagsjef, plansjef, miljøsjef, personalsjef, økonomisjef, kommunalsjef, oppvekstsjef, kultursjef,
      forskningssjef, analysesjef, nyhetssjef, programsjef, landssjef, seksjonsleder, statsforvalter, konsulent, ansvarlig redaktør, sokneprest,
      sogneprest, idrettssjef, skihopper, alpinist, skiskytter, langrennsløper, svømmer, bokser, spiss, stopper, ving, løper, betjent, overbetjent,
      psykiater, spesialist, terapeut, kirurg, vernepleier, lektor, stipendiat, førsteamanuensis, amanuensis, blogger, youtuber, rapper, låtskriver,
      produsent, dirigent, komponist, danser, koreograf, designer, dramatiker, filmskaper, oversetter, bibliotekar, arkeolog, konservator, kurator,
      korrespondent, reporter, debattant, skribent, megler, investor, forvalter, revisor, tillitsvalgte, verneombud, hovedtillitsvalgt, ombud,
      barneombud, kriminolog, statsviter, samfunnsviter, klimatolog, seismolog, havforsker, marinbiolog, offiser, major, sersjant, løytnant, admiral,
      flaggkommandør, kommandør, veteran, flyger, flyvertinne
    `),
  },
  soleOffices: [['president'], wordList('statsminister, kansler'), ['konge'], ['dronning'], ['pave']],
  kinship: wordList(
    'kona, konen, ektemannen, moren, mora, faren, mammaen, pappaen, sønnen, datteren, broren, søsteren, enken, samboeren, hustruen, faderen, broderen',
  ),
  groups: wordList(`
    duo, trio, ekteparet, paret, guttene, jentene, kameratene, søskenbarna, kolleger, forskere, eksperter, politikere, kritikere, myndigheter, myndighetene, etterforskere, leger, foreldre, elever, studenter, innbyggere, vitner
    demonstranter, aktivister, naboer, venner, ansatte, pårørende, journalister, medier, tabloider, kilder, personer, mennesker, menn, kvinner
    barn, fans, bønder, soldater, velgere, analytikere, ministre, partiene, beboere, advokater,
    passasjerer, turister, pensjonister, lærere, naboene, lærerne, elevene, foreldrene, forskerne, legene, innbyggerne, bøndene, ekspertene,
    politikerne, kritikerne, vitnene, barna, ungdommene, de ansatte, streikende, beboerne, hytteeiere
  `),
  bodies: wordList(`
    regjering, departement, forsvaret, stortinget, norges bank, politiet, politidistrikt, påtalemyndighet, kommune, fylkeskommune, tingrett
    lagmannsrett, høyesterett, domstol, selskap, bedrift, konsern, bank, parti, fagforening, forbund, forening, organisasjon, universitet
    høgskole, skole, sykehus, institutt, klubb, landslag, kommisjon, ambassade, hær, luftforsvaret, direktorat, tilsyn, etat, kreml, det hvite hus, eu, fn, nato
    arbeiderpartiet, høyre, fremskrittspartiet, senterpartiet, venstre, rødt, folkehelseinstituttet, nav, vegvesenet,
    brannvesenet, hovedredningssentralen, kystvakten, kystverket, tolletaten, utlendingsdirektoratet, udi, skatteetaten, helsedirektoratet,
    mattilsynet, miljødirektoratet, statsforvalteren, fiskeridirektoratet, arbeidstilsynet, datatilsynet, konkurransetilsynet, finanstilsynet,
    luftfartstilsynet, sjøfartsdirektoratet, havarikommisjonen, meteorologisk institutt, nve, statnett, equinor, pst, kripos, økokrim, avinor,
    bane nor, rederi, rederiet, helseforetak, helseforetaket, sykehuset, skolen, klubben, forbundet, foreningen, organisasjonen, styret,
    fylkeskommunen, bystyret, kommunestyret, formannskapet, barnevernet, havnevesenet, lufthavn, nho, røde kors, redd barna, uefa, fifa, hamas,
    hizbollah, pentagon, kongressen, parlamentet, nasa, who, krf, kristelig folkeparti, sosialistisk venstreparti, miljøpartiet de grønne, frp,
    sametinget
  `),
  documents: wordList(
    'rapport, studie, undersøkelse, dom, analyse, artikkel, brev, pressemelding, stevning, tiltale, vedtak, plakat',
  ),
  nameParticles: wordList('af, von, de, van, der, den, bin, al, el, la, di, da'),
  outletNouns: wordList(`
    avis, avisen, avisa, nyhetsbyrå, nyhetsbyrået, tv-kanalen, kanalen, radioen, magasinet, nettstedet, ntb, nrk, vg, tv 2, aftenposten, dagbladet
    dagens næringsliv, bergens tidende, adresseavisen
  `),
  notNames: wordList(`
    mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember, du, dere, man,
    videre, imidlertid, derimot, likevel, samtidig, dessuten, derfor, dermed, heller, riktignok, naturligvis, selvsagt, ellers, i stedet, nylig, tidligere
    senere, etterpå, deretter, endelig, plutselig, ofte, aldri, ikke, så, da, nå, her, der, siden, selv, også, blant, hittil, fortsatt, slik, dog
    hva, hvor, hvem, ingen, alle, alt, noe, natt, ja, nei, går, foto, bilde, video, les, gud, internett, hver, først, sist, neste, begge, snart, kanskje, takk, hei
  `),
  smallWords: wordList(`
    ikke, ikkje, aldri, også, nå, allerede, bare, igjen, seg, selv, er, var, vært, blir, ble, skal, skulle, kan, kunne, må, måtte, får, fikk, vil, ville, opp, ned, ut, inn,
    her, der, i dag, i går, likevel, derimot, derfor, dessuten, samtidig, mye, mer, mest, alltid, ofte, altså, jo, vel, nok, ham, henne, dem, oss, meg, deg, tidligere, senere,
    nylig, følgende
  `),
  nounEndings: wordList('ens, ets, nes, enes, ene, s, en, nen, et, net, a, ene, er, r, n, t'),
  definiteEndings: wordList('en, et, a, ene, ens, ets, enes'),
  nameEndings: ['s'],
  ownerEnding: 's',
  verbSecond: true,
  addressees: ['til'],
  compounds: true,
};
