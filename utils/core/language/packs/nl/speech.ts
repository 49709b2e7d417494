import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  verbs: wordList(`
    zegt, zei, zeiden, zeggen
    stelt, stelde, stelden, stellen
    verklaart, verklaarde, verklaarden, verklaren
    vertelt, vertelde, vertelden, vertellen
    meldt, meldde, meldden, melden
    benadrukt, benadrukte, benadrukten
    onderstreept, onderstreepte
    verduidelijkt, verduidelijkte
    besluit, besloot
    concludeert, concludeerde, concludeerden
    antwoordt, antwoordde, antwoordden
    reageert, reageerde, reageerden
    repliceert, repliceerde
    vraagt, vroeg, vroegen
    roept, riep, riepen
    schrijft, schreef, schreven
    twittert, twitterde
    tweet, tweette
    postte
    bevestigt, bevestigde, bevestigden
    ontkent, ontkende, ontkenden
    erkent, erkende, erkenden
    bekent, bekende
    beweert, beweerde, beweerden, beweren
    betoogt, betoogde
    bepleit, bepleitte
    waarschuwt, waarschuwde, waarschuwden
    belooft, beloofde
    verzekert, verzekerde
    voorspelt, voorspelde
    verwacht, verwachtte
    vermoedt, vermoedde
    suggereert, suggereerde
    herhaalt, herhaalde
    verwijst, verwees
    bericht, berichtte
    rapporteert, rapporteerde, rapporteerden
    onthult, onthulde
    citeert, citeerde
    beschrijft, beschreef
    omschrijft, omschreef
    noemt, noemde, noemden, noemen
    bekritiseert, bekritiseerde
    hekelt, hekelde
    betreurt, betreurde
    klaagt, klaagde
    grapt, grapte
    schertst
    schreeuwt, schreeuwde
    fluistert
    eist, eiste, eisten
    verzoekt, verzocht
    pleit, pleitte
    oordeelt, oordeelde
    analyseert, analyseerde
    constateert, constateerde
    signaleert
    illustreert
    preciseert, preciseerde
    nuanceert, nuanceerde
    relativeert, relativeerde
    vervolgt, vervolgde
    argumenteert, argumenteerde
    redeneert
    opmerkt
    memoreert
    benoemt
    verkondigt
    beschuldigt, beschuldigde
    verdedigt, verdedigde
    prijst, prees
    adviseert, adviseerde
    luidt, luidde, luidt het, klinkt het, klonk het, heet het, aldus
    bezweert, jubelt, jubelde, moppert, briest, foetert, fulmineert, sneert, sneerde, verzucht, verzuchtte, mijmert, peinst
    informeert, informeerde
    communiceert, communiceerde
    dreigt, dreigde
    dringt … aan, drong … aan
    legt … uit, legde … uit, leggen … uit
    voegt … toe, voegde … toe
    geeft … aan, gaf … aan, gaven … aan, geven … aan
    geeft … toe, gaf … toe
    kondigt … aan, kondigde … aan, kondigden … aan
    merkt … op, merkte … op
    vult … aan, vulde … aan
    wijst … erop, wees … erop
    laat … weten, liet … weten, lieten … weten, laten … weten
    maakt … bekend, maakte … bekend, maakten … bekend
    deelt … mee, deelde … mee, deelden … mee
    stelt … voor, stelde … voor
    roept … op, riep … op
    gaat … verder, ging … verder
    werpt … tegen, wierp … tegen
    haalt … uit, haalde … uit
    blikt … terug, blikte … terug
    spreekt … tegen, sprak … tegen
    vat … samen, vatte … samen
    brengt … naar buiten
    schetst, schetste
    licht … toe, lichtte … toe
    steekt … af
    spreekt, sprak, spraken
  `),
  looseVerbs: wordList(`
    denkt, dacht, dachten, denken, vindt, vond, vonden, vinden, gelooft, geloofde, hoopt, hoopte, hopen, vreest, vreesde,
    weet, wist, wil, wilde, ziet, zag, zagen, zien, merkt, begrijpt, begint, begon, lacht, lachte, glimlacht, zucht,
    kijkt, kijkt … terug, gaat, doet, deed, houdt, hield, voelt, ervaart, beseft, geniet, spreekt van, sprak van, spreekt
    over, geeft, gaf, maakt, maakte, legt, zet, kopt, kopte, meent, meende, menen, acht, rekent, wenst, wenste, excuseert
    zich, verbaast zich, vraagt zich, vroeg zich, beklaagt zich, uit, uitte, toont, toonde, sluit … af, sloot … af, opent,
    opende, trapt … af, vergelijkt, vergeleek, wuift … weg, steunt, bedankt, bedankte, feliciteert, duidt, tempert,
    herinnert, herinnert zich, richt zich
  `),
  participles: wordList(`
    gezegd, gesteld, verklaard, verteld, gemeld, benadrukt, onderstreept, geconcludeerd, geantwoord, gereageerd, gevraagd,
    geroepen, geschreven, getwitterd, gepost, bevestigd, ontkend, erkend, bekend, beweerd, betoogd, gewaarschuwd, beloofd,
    verzekerd, voorspeld, gesuggereerd, herhaald, bericht, gerapporteerd, onthuld, geciteerd, beschreven, omschreven,
    genoemd, bekritiseerd, gehekeld, betreurd, geklaagd, geschreeuwd, geëist, verzocht, gepleit, geoordeeld,
    geconstateerd, beschuldigd, verdedigd, geprezen, geadviseerd, laten weten, uitgelegd, toegevoegd, aangegeven,
    toegegeven, aangekondigd, opgemerkt, aangevuld, gewezen op, bekendgemaakt, bekend gemaakt, meegedeeld, medegedeeld,
    voorgesteld, opgeroepen, aangedrongen, toegelicht, tegengesproken, samengevat, gesproken, besloten, gedreigd,
    geïnformeerd, uitgesproken, gehoord
  `),
  auxiliaries: wordList('heeft, hebben, had, hadden, zou, zouden, zal'),
  participleGap: 12,
  dependentForms: wordList(`
    te zeggen, te vertellen, met de woorden, met de boodschap, met de mededeling, onder het motto, zeggend, naar eigen
    zeggen
  `),
  nouns: wordList(`
    verklaring, mededeling, persbericht, reactie, uitspraak, uitspraken, woorden, woord, tweet, post, bericht, berichtje,
    brief, toespraak, speech, interview, gesprek, commentaar, antwoord, vraag, opmerking, opmerkingen, aankondiging,
    waarschuwing, eis, verwijt, kritiek, oproep, boodschap, motto, slogan, leus, zin, citaat, conclusie, belofte,
    getuigenis, advies, persconferentie, mail, e-mail, video, stelling, uitleg, statement, kop
  `),
  sources: wordList(`
    volgens, aldus, zoals, naar het oordeel van, naar de mening van, in de woorden van, blijkens
  `),
  sourcesAfter: [],
  contentMarkers: wordList('dat, of, hoe, waarom'),
  pronouns: [
    { form: 'hij', gender: 'masculine', number: 'singular' },
    { form: 'zij', gender: 'feminine', number: 'singular' },
    { form: 'ze', gender: 'feminine', number: 'singular' },
    { form: 'we', gender: 'speaker', number: 'plural' },
    { form: 'wij', gender: 'speaker', number: 'plural' },
    { form: 'ik', gender: 'speaker', number: 'singular' },
    { form: 'het', gender: 'neuter', number: 'singular' },
    { form: 'die', gender: 'either', number: 'singular' },
    { form: 'deze', gender: 'either', number: 'singular' },
    { form: 'laatstgenoemde', gender: 'either', number: 'singular' },
  ],
  possessives: wordList("zijn, haar, hun, mijn, ons, onze, diens, z'n"),
  relatives: wordList('die, dat, wie'),
  articles: {
    definite: wordList("de, het, 't, deze, dit, dat, die"),
    indefinite: wordList(`
    een, 'n, enkele, sommige, veel, vele, meerdere, verschillende, twee, drie, vier, andere, diverse
  `),
  },
  prepositions: wordList(`
    aan, achter, bij, binnen, boven, buiten, door, gedurende, in, jegens, langs, met, na, naar, naast, om, onder, op,
    over, per, rond, sinds, te, tegen, tegenover, ten, ter, tijdens, tot, tussen, uit, van, vanaf, vanuit, voor, voorbij,
    wegens, zonder, als, dan, ondanks, namens, vanwege, via, richting, dankzij
  `),
  linkingPrepositions: wordList('van, voor, uit, in, bij, op, aan, der, des, tegen, over, namens'),
  conjunctions: wordList(`
    en, of, maar, want, terwijl, omdat, als, toen, hoewel, dus, ook, noch, zodat, nadat, voordat, doordat, zoals
  `),
  honorifics: {
    masculine: wordList(`
      meneer, de heer, dhr., dhr, heer, sir, lord, paus, koning, prins, pater, broeder
    `),
    feminine: wordList('mevrouw, mevr., mw., mw, koningin, prinses, lady, zuster'),
    either: wordList('dr., dr, prof., prof, drs., mr., ir., ing., ds., st., sint'),
  },
  roles: {
    masculine: wordList(`
      minister, premier, minister-president, president, vicepresident, oud-president, oud-premier, staatssecretaris,
      senator, gouverneur, burgemeester, wethouder, gedeputeerde, kamerlid, parlementslid, partijleider, fractievoorzitter,
      fractieleider, voorzitter, voorman, woordvoerder, perswoordvoerder, politiewoordvoerder, secretaris-generaal,
      directeur, algemeen directeur, topman, bestuursvoorzitter, bestuurder, oprichter, medeoprichter, eigenaar, ondernemer,
      zakenman, advocaat, raadsman, officier van justitie, aanklager, procureur, rechter, hoogleraar, professor, docent,
      leraar, dokter, arts, huisarts, chirurg, verpleger, onderzoeker, wetenschapper, expert, deskundige, analist, econoom,
      historicus, politicoloog, socioloog, psycholoog, viroloog, epidemioloog, bioloog, natuurkundige, schrijver, auteur,
      acteur, regisseur, zanger, muzikant, kunstenaar, schilder, architect, ingenieur, manager, trainer, bondscoach, coach,
      hoofdcoach, speler, aanvoerder, spits, verdediger, middenvelder, keeper, doelman, voetballer, wielrenner, renner,
      coureur, piloot, generaal, kolonel, commandant, officier, soldaat, agent, politieagent, rechercheur, hoofdcommissaris,
      korpschef, brandweerman, brandweercommandant, priester, pastoor, dominee, bisschop, kardinaal, paus, imam, rabbijn,
      vader, zoon, broer, man, echtgenoot, oom, neef, opa, grootvader, vriend, buurman, collega, jongen, jongeman, bewoner,
      ooggetuige, getuige, dader, verdachte, kandidaat, lijsttrekker, ambassadeur, diplomaat, gezant, adviseur, consultant,
      criticus, activist, politicus, oppositieleider, regeringsleider, opvolger, voorganger, boer, tuinder, veehouder,
      winkelier, kok, uitbater, medewerker, werknemer, chauffeur, koning, prins, miljardair, informateur, formateur, tolk,
      presentator, programmamaker, journalist, redacteur, hoofdredacteur, correspondent, verslaggever, columnist,
      commissaris, curator, conservator, boswachter, bondsvoorzitter, vakbondsman, vakbondsleider, ceo, cfo, magnaat,
      bondskanselier, kanselier, dictator, leider, patiënt, student, leerling
    `),
    feminine: wordList(`
      ministerin, staatssecretaresse, presidente, burgemeesteres, woordvoerster, directrice, onderneemster, advocate,
      raadsvrouw, lerares, docente, verpleegster, onderzoekster, schrijfster, auteure, actrice, regisseuse, zangeres,
      kunstenares, trainster, speelster, voetbalster, wielrenster, atlete, agente, non, moeder, dochter, zus, zuster, vrouw,
      echtgenote, tante, nicht, oma, grootmoeder, vriendin, buurvrouw, meisje, bewoonster, koningin, prinses, kandidate,
      ambassadrice, adviseuse, activiste, politica, presentatrice, redactrice, hoofdredactrice, correspondente,
      verslaggeefster, journaliste, columniste, schaatsster, zwemster, medewerkster, werkneemster, boerin, eigenares,
      patiënte, studente, leerlinge, weduwe, topvrouw, zakenvrouw, voorzitster, leidster, econome, historica, psychologe,
      viroloog
    `),
    either: wordList(`
      persoon, slachtoffer, bron, ster, lid, bestuurslid, raadslid, statenlid, europarlementariër, parlementariër, inwoner,
      omwonende, toerist, klant, gast, fan, supporter, vrijwilliger, ouder, familielid, nabestaande, gedetineerde,
      overlevende, betrokkene, kind, tiener, gids, vakbond, specialist, deelnemer, atleet, kampioen, wereldkampioen,
      analiste, verslaggever, advocaat, deskundige
    `),
  },
  groups: wordList(`
    politici, experts, deskundigen, critici, onderzoekers, wetenschappers, analisten, waarnemers, autoriteiten, artsen,
    advocaten, aanklagers, rechters, woordvoerders, vertegenwoordigers, studenten, scholieren, leerlingen, leraren,
    docenten, ouders, nabestaanden, vrienden, collega's, medewerkers, werknemers, vakbonden, boeren, winkeliers,
    ondernemers, bewoners, inwoners, omwonenden, buren, buurtbewoners, demonstranten, betogers, activisten, ooggetuigen,
    getuigen, slachtoffers, gebruikers, consumenten, lezers, klanten, reizigers, supporters, fans, spelers, republikeinen,
    democraten, conservatieven, liberalen, socialisten, economen, historici, kerken, partijen, ministers, kamerleden,
    senatoren, burgemeesters, ambtenaren, functionarissen, agenten, militairen, bronnen, journalisten, mensen, vrouwen,
    mannen, jongeren, kinderen, tegenstanders, voorstanders, milieuorganisaties, natuurorganisaties, organisatoren,
    beleggers, handelaren, specialisten, vissers
  `),
  bodies: wordList(`
    regering, kabinet, ministerie, parlement, kamer, tweede kamer, eerste kamer, senaat, congres, commissie, raad, raad
    van state, comité, rechtbank, gerechtshof, hof, hoge raad, openbaar ministerie, om, parket, politie, gemeente,
    gemeenteraad, provincie, stad, partij, fractie, beweging, vakbond, bond, vereniging, organisatie, bedrijf,
    onderneming, maatschappij, concern, groep, universiteit, hogeschool, school, ziekenhuis, instituut, stichting,
    centrum, ploeg, team, club, federatie, kerk, leger, marine, luchtmacht, krijgsmacht, defensie, ambassade, bank,
    zender, omroep, krant, dagblad, weekblad, tijdschrift, magazine, blad, website, site, persbureau, kremlin, witte huis,
    pentagon, vaticaan, brussel, coalitie, oppositie, meerderheid, familie, autoriteit, instantie, dienst, directie,
    bestuur, unie, europese unie, europese commissie, navo, vn, ngo, brandweer, douane, inspectie, toezichthouder,
    waakhond, rekenkamer, rijkswaterstaat, rivm, knmi, cbs, vliegmaatschappij, ns, consumentenbond, koninklijk huis,
    justitie, verdediging, beurs, fabrikant, keten
  `),
  documents: wordList(`
    rapport, verklaring, mededeling, persbericht, brief, document, studie, enquête, peiling, onderzoek, artikel, boek,
    vonnis, besluit, wet, advies, bericht, tweet, post, mail, e-mail, video, tekst, verdrag, akkoord, grondwet, resolutie,
    ontwerp, nota, notitie, commentaar, proces-verbaal, aanklacht, motie, spandoek, bord, poster, affiche, folder,
    verslag, statement, kop, jaarverslag
  `),
  nameParticles: wordList(`
    van, de, der, den, het, 't, ten, ter, te, op, in, von, di, da, du, del, la, le, al, bin, ibn, el, dos
  `),
  outletNouns: wordList(`
    persbureau, krant, dagblad, weekblad, magazine, tijdschrift, zender, omroep, televisie, tv, radio, blad, website,
    site, nieuwssite, programma, talkshow, journalisten, verslaggevers, pers, media, podcast, nieuwszender
  `),
  notNames: wordList(`
    ik, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, januari, februari, maart, april, mei, juni,
    juli, augustus, september, oktober, november, december, kerst, kerstmis, pasen, god, internet, ja, nee, ok, foto,
    video, volgens, aldus, zo, nu, vandaag, gisteren, morgen, daarna, eerder, later, ook, verder, bovendien, tenslotte,
    intussen, ondertussen, toen, maar, en, of, want, als, omdat, terwijl, hoewel, hoe, waar, wie, wat, welke, waarom,
    wanneer, voor, met, zonder, in, op, aan, bij, uit, van, naar, over, om, na, tot, tegen, tijdens, sinds, tussen, onder,
    door, alle, alles, iedereen, ieder, iedere, elke, niemand, geen, deze, dit, die, dat, de, het, een, is, was, waren,
    zijn, heeft, hebben, had, er, hij, zij, ze, we, wij, jij, je, u, hen, hun, mijn, haar, ons, onze, misschien, alleen,
    al, nooit, altijd, meer, minder, zeer, veel, bedankt, goed, dus, dan, daar, hier, ander, andere, anderen, sommige,
    lees, bekijk, covid, covid-19, ondanks, niets, iets, wel, niet, nog, inmiddels, toch, daarom, daarmee, daarbij,
    daarnaast, dankzij, echter, zelf, zelfs, beide, twee, drie, eerst, kortom, natuurlijk, ten, ter, sowieso, mevrouw,
    meneer, rond, vanaf, pas, juist, net, gevraagd, meerdere, vooral, hierdoor
  `),
  smallWords: wordList(`
    niet, zich, ook, nog, al, nu, vandaag, gisteren, morgen, toen, daar, hier, is, was, zijn, waren, wordt, werd, worden,
    werden, zou, zal, kan, er, het, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, vervolgens, echter,
    dan, daarna, eerder, later, wel, dus, weer, zelf, onlangs, inmiddels, 's
  `),
  nounEndings: ['s', 'en', 'n'],
  nameEndings: ['s'],
  dropsSubject: false,
  adjectivesFollow: false,
  compounds: true,
  capitalNouns: false,
};
