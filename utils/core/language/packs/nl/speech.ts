import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  conjugations: [
    {
      lemma: '-',
      finite: wordList('-t, -de, -den'),
      participles: ['ge-d'],
      dependent: [],
      verbs: wordList(`
        adviseer, analyseer, argumenteer, citeer, communiceer, concludeer, constateer, deel … mee, dreig, feliciteer, fluister
        foeter, fulmineer, haal … aan, haal … uit, illustreer, informeer, jubel, klaag, klaag … aan, kondig … aan, leg … uit, luid
        meen, memoreer, mijmer, mopper, motiveer, noem, nuanceer, oordeel, preciseer, rapporteer, reageer, redeneer, relativeer
        repliceer, roem, schreeuw, signaleer, sneer, speculeer, stel, stel … vast, stel … voor, suggereer, tier, twitter, vermoed
        voeg … toe, vrees, vul … aan, waarschuw, weerleg
      `),
      looseVerbs: wordList(`
        beschouw, droom, hekel, open, presenteer, reken, temper, toon, typeer
      `),
    },
    {
      lemma: '-',
      finite: wordList('-t, -de, -den'),
      participles: ['-d'],
      dependent: [],
      verbs: wordList(`
        beken, bekritiseer, beloof, benoem, beschuldig, betoog, betreur, bevestig, beweer, erken, herhaal, herinner zich, onthul
        ontken, verdedig, verklaar, verkondig, vertel, vervolg, verzeker, voorspel
      `),
      looseVerbs: wordList(`
        beaam, bestempel, ervaar, geloof
      `),
    },
    {
      lemma: '-',
      finite: wordList('-t, -te, -ten'),
      participles: ['ge-t'],
      dependent: [],
      verbs: wordList(`
        bedank, blik … terug, bries, eis, grap, maak … duidelijk, merk … op, scherts, schets
      `),
      looseVerbs: wordList(`
        glimlach, hoop, kop, lach, maak, merk, wens
      `),
    },
    {
      lemma: '-',
      finite: wordList('-t, -te, -ten'),
      participles: ['-t'],
      dependent: [],
      verbs: wordList(`
        benadruk, onderstreep, verduidelijk
      `),
      looseVerbs: [],
    },
    {
      lemma: '-t',
      finite: wordList('-t, -tte, -tten'),
      participles: ['ge-t'],
      dependent: [],
      verbs: wordList(`
        licht … toe, pleit, tweet, vat … samen
      `),
      looseVerbs: [],
    },
    {
      lemma: '-t',
      finite: wordList('-t, -tte, -tten'),
      participles: ['-t'],
      dependent: [],
      verbs: wordList(`
        bepleit, bericht, verzucht
      `),
      looseVerbs: wordList(`
        verwacht
      `),
    },
    {
      lemma: '-d',
      finite: wordList('-dt, -dde, -dden'),
      participles: ['ge-d'],
      dependent: [],
      verbs: wordList(`
        antwoord, meld
      `),
      looseVerbs: [],
    },
  ],
  // "voegde de minister eraan toe": the verb stands in two parts
  verbs: wordList(`
    postte, verwijst, verwees, verzoekt, verzocht, heet het, bezweert
    peinst, leggen … uit, geven … aan, wijst … erop, wees … erop, gaat … verder, ging … verder
    brengt … naar buiten, steekt … af, zegt, zei, zeiden, zeggen, verklaren, vertellen, stellen, melden, aldus, benadrukken
    menen, vraagt, vroeg, vroegen, vragen, waarschuwen, beweren, schrijft, schreef, schreven, schrijven, roept, riep, riepen
    beklaagt, vindt, vond, vonden, vinden, noemen, omschrijft, omschreef, beschrijft, beschreef, beschreven, biecht
    besluit, besloot, verwijt, verweet, prijst, prees, looft, mailt, appt, sms't, spreekt van, sprak van, spraken van
    spreekt, sprak, spraken, juicht, luidt het, klinkt het, klonk het, luidde het
    laat weten, laten weten, liet weten, lieten weten, laat … weten, liet … weten, lieten … weten, laten … weten
    geeft … toe, gaf … toe, gaven … toe, geeft … aan, gaf … aan, gaven … aan, wijst … op, wees … op, wezen … op
    roept … op, riep … op, riepen … op, spreekt … tegen, sprak … tegen, dringt … aan, drong … aan
    werpt … tegen, wierp … tegen, maakt … bekend, maakte … bekend, maakten … bekend
  `),
  looseVerbs: wordList(`
    scandeert, scandeerde, scandeerden, kwalificeert, kwalificeerde, betitelt, betitelde, zagen, begrijpt, zucht, kijkt, kijkt … terug, doet, deed, houdt, hield, voelt
    beseft, geniet, over, legt, zet, acht, excuseert, zich
    verbaast zich, vraagt zich, vroeg zich, beklaagt zich, uit, uitte, sluit … af, sloot … af, trapt … af, wuift … weg
    steunt, duidt, herinnert, richt zich, denkt, dacht, dachten, denken, hopen, weet, wist, wil, wilde, willen
    ziet, zag, zien, verwachten, begint, begon, gaat, ging, geeft, gaf, bepleit, heeft het over, had het over, hebben het over
    spreekt … uit, sprak … uit, analyseert, wijt, vergelijkt, vergeleek, juicht … toe
  `),
  participles: wordList(`
    gepost, gehekeld, verzocht, gewezen op, bekend gemaakt, medegedeeld, aangedrongen, tegengesproken, besloten
    geïnformeerd, uitgesproken, gehoord, gezegd, gevraagd, geschreven, geroepen, gevonden, omschreven, beschreven, geëist
    verweten, geprezen, gesproken, toegegeven, aangegeven, gewezen, opgeroepen, laten weten, bekendgemaakt, bestempeld
  `),
  auxiliaries: wordList('heeft, hebben, had, hadden, zou, zouden'),
  participleGap: 12,
  dependentForms: wordList(`
    te vertellen, zeggend, naar eigen, zeggen
    zeggende, door te zeggen, te zeggen, te verklaren, met de woorden, met de boodschap, onder het motto, met de vraag, met de mededeling
  `),
  nouns: wordList(`
    berichtje, opmerkingen, leus, advies, persconferentie, mail, e-mail, video, uitleg
    verklaring, mededeling, persbericht, reactie, woorden, woord, tweet, bericht, brief, toespraak, speech, interview, gesprek, commentaar, antwoord, vraag, opmerking, uitspraak, uitspraken, aankondiging, waarschuwing, eis, verwijt, kritiek, oproep, boodschap, motto, slogan, zin, citaat, conclusie, mening, statement, oordeel, kop, titel, stelling, belofte, getuigenis, post
  `),
  sources: wordList(
    'zoals, naar het oordeel van, blijkens, volgens, naar eigen zeggen van, in de woorden van, naar de mening van, aldus',
  ),
  openingSources: wordList('voor'),
  sourcesAfter: [],
  contentMarkers: wordList('dat, of, hoe, waarom'),
  pronouns: [
    { form: 'hij', gender: 'masculine', number: 'singular' },
    { form: 'zij', gender: 'feminine', number: 'singular' },
    { form: 'ze', gender: 'feminine', number: 'singular' },
    { form: 'wij', gender: 'speaker', number: 'plural' },
    { form: 'we', gender: 'speaker', number: 'plural' },
    { form: 'ik', gender: 'speaker', number: 'singular' },
    { form: 'deze laatste', gender: 'either', number: 'singular', latter: true },
    { form: 'laatstgenoemde', gender: 'either', number: 'singular', latter: true },
  ],
  possessives: wordList('zijn, haar, hun, mijn, onze, ons'),
  relatives: wordList('die, dat, wie'),
  articles: {
    definite: wordList('de, het, deze, dit'),
    indefinite: wordList('een, enkele, sommige, veel, verschillende, meerdere, andere, twee, drie, vier'),
    masculine: [],
    feminine: [],
  },
  prepositions: wordList(`
    van, met, bij, naar, aan, in, uit, voor, tegen, over, onder, om, na, door, zonder, sinds, tijdens, wegens, ondanks, tussen, tegenover, naast, achter, tot, per, als, zoals, op, te, binnen, buiten, rond, langs, via, vanwege, dankzij, behalve, volgens, ten, ter
  `),
  linkingPrepositions: wordList('van, voor, bij, uit, in, van de, van het, aan'),
  namePrepositions: wordList('tegen, zonder'),
  conjunctions: wordList('en, of, maar, want, terwijl, omdat, als, toen, ook, dat, doordat, zodat, hoewel'),
  honorifics: {
    masculine: wordList('meneer, dhr., heer, sir, lord, paus, koning, prins, pater'),
    feminine: wordList('mevrouw, mevr., mw., koningin, prinses, lady, zuster'),
    either: wordList('dr., prof., ir., mr., drs., sint, st.'),
  },
  declensions: [
    {
      lemma: '-',
      feminine: [],
      plural: ['-s'],
      masculine: wordList(`
        aanklager, arbeider, bewoner, inwoner, ondernemer, speler, wetenschapper, winkelier
      `),
      either: wordList(`
        burgemeester, expert, fan, gebruiker, leider, medewerker, minister, ouder, rechter, slachtoffer, supporter,
        vertegenwoordiger, werknemer
      `),
    },
    {
      lemma: '-',
      feminine: [],
      plural: ['-en'],
      masculine: [],
      either: wordList(`
        activist, analist, arts, docent, journalist, militair, senator, specialist, student, vakbond
      `),
    },
    {
      lemma: '-der',
      feminine: ['-ster'],
      plural: ['-ders'],
      masculine: wordList('bestuurder, woordvoerder'),
      either: [],
    },
    {
      lemma: '-er',
      feminine: ['-ster'],
      plural: ['-ers'],
      masculine: wordList('onderzoeker, oprichter, trainer'),
      either: [],
    },
    {
      lemma: '-',
      feminine: ['-in'],
      plural: ['-en'],
      masculine: wordList('boer, hertog, koning, vriend'),
      either: [],
    },
    {
      lemma: '-',
      feminine: ['-es'],
      plural: ['-s'],
      masculine: wordList('schilder, zanger'),
      either: [],
    },
    {
      lemma: '-',
      feminine: ['-e'],
      plural: ['-en'],
      masculine: wordList('klant, leerling, patiënt'),
      either: [],
    },
  ],
  roles: {
    masculine: wordList(`
      aanvaller, aanvoerder, acteur, advocaat, agent, algemeen directeur, ambassadeur, architect, auteur,
      beklaagde, bioloog, bisschop, boswachter,
      brandweerman, broer, buurman, ceo, cfo, chairman, chirurg, coach, commandant, conservator, consultant, coureur, curator,
      dader, democraat, dichter, dictator, directeur, doelman, dominee, echtgenoot, econoom, eigenaar, epidemioloog, formateur,
      gedeputeerde, generaal, gouverneur, handelaar, heer, historicus, hoofdcommissaris,
      hoogleraar, imam, informateur, ingenieur, jongeman, jongen, kamerlid, kampioen, kandidaat, kanselier, kardinaal, keeper,
      kok, kolonel, korpschef, kunstenaar, landbouwer, leraar, magnaat, man, middenvelder, miljardair,
      minister-president, muzikant, natuurkundige, neef, officier, ombudsman, ooggetuige, oom, opa, oppositieleider, opvolger,
      organisator, oud-premier, oud-president, papa, pastoor, paus, ploegleider, politicoloog, politicus,
      politieman, presentator, priester, prins, programmamaker, psycholoog, raadsman, rabbijn,
      rechercheur, redacteur, regeringsleider, regisseur, renner, republikein, schrijver, socioloog, spits, tolk, topman,
      tuinder, tweede kamerlid, uitbater, vader, vakbondsleider, vakbondsman, veehouder, verdachte, verdediger, verpleger,
      vicepresident, viroloog, voetballer, voorganger, voorman, voorzitter, wethouder, zakenman, zoon
    `),
    feminine: wordList(`
      activiste, actrice, adviseuse, advocate, agente, ambassadrice, atlete, auteure, bewoonster, biologe, burgemeesteres,
      columniste, correspondente, dame, directrice, docente, dochter, echtgenote, econome, eigenares, first lady,
      historica, inwoonster, journaliste, juf, kampioene, kandidate, kunstenares, leidster,
      lerares, mama, medewerkster, meisje, ministerin, moeder, nicht, non, oma, onderneemster, organisatrice, perschef,
      perssecretaresse, politica, presentatrice, presidente, prinses, psychologe,
      regisseuse, schaatsster, schrijfster, sociologe, speelster, staatssecretaresse, studente, tante, uitbaatster, verpleegster,
      verslaggeefster, virologe, voetbalster, voorzitster, vrouw, weduwe, werkneemster, wetenschapster, wielrenster,
      zus, zuster, zwemster
    `),
    either: wordList(`
      adviseur, ambtenaar, analiste, assistent, atleet, baas, bestuurslid, betrokkene, bewindsman, bewindsvrouw,
      bondsvoorzitter, bron, chauffeur, chef, collega, columnist, commentator, commissaris, correspondent, criticus, deelnemer,
      deskundige, diplomaat, dokter, ex-speler, familielid,
      fractievoorzitter, gast, gedetineerde, getuige, gezant, gids, hoofd, huisarts, jongere, kind, lid, lijsttrekker, manager,
      mede-eigenaar, nabestaande, officier van justitie, omwonende, onderhandelaar, overlevende, parlementariër, parlementslid,
      partijvoorzitter, partner, passagier, persoon, perssecretaris, piloot, premier, president,
      procureur, procureur-generaal, professor, raadslid, schepen, secretaris-generaal, soldaat, staatssecretaris, statenlid,
      ster, teamgenoot, tiener, toerist, topvrouw, verpleegkundige, verslaggever, veteraan, voorlichter,
      vrijwilliger, wereldkampioen, zaakvoerder
    `),
  },
  groups: wordList(`
    advocaten, agenten, ambtenaren, amerikanen, analysten, autoriteiten, bedrijven, beleggers, belgen, betogers, bronnen,
    buren, burgers, collega's, conservatieven, consumenten, critici, democraten, demonstranten, deskundigen,
    economen, familieleden, functionarissen, getuigen, handelaren, historici, jongeren, kamerleden, kerken, kinderen, leraren,
    lezers, liberalen, mannen, media, mensen, milieuorganisaties, nabestaanden, natuurorganisaties, nederlanders, oekraïners,
    omwonenden, organisatoren, partijen, politici, reizigers, republikeinen, russen, scholieren, socialisten,
    soldaten, tegenstanders, vissers, voorstanders, vrouwen, waarnemers
  `),
  bodies: wordList(`
    entourage,
    van state, gerechtshof, hoge raad, gemeenteraad, fractie, luchtmacht, krijgsmacht, defensie, omroep, blad, brussel, instantie, europese unie, douane,
    inspectie, toezichthouder, waakhond, rijkswaterstaat, rivm, knmi, cbs, consumentenbond, koninklijk huis, justitie, beurs, keten,
      regering, kabinet, ministerie, parlement, kamer, tweede kamer, eerste kamer, senaat, congres, commissie, europese commissie, raad, raad van state, comité, rechtbank, hof, hof van beroep, parket, openbaar ministerie, politie, brandweer, gemeente, provincie, stad, partij, beweging, vakbond, bond, vereniging, organisatie, maatschappij, bedrijf, onderneming, firma, groep, concern, universiteit, school, ziekenhuis,
    instituut, stichting, centrum, ploeg, team, club, liga, kerk, leger, marine, bureau, ambassade, bank, netwerk, zender, krant, dagblad, magazine, weekblad, tijdschrift, site, website, persbureau, kremlin, witte huis, ministerraad, pentagon, vaticaan, coalitie, oppositie, meerderheid, familie, autoriteit, verdediging, directie, administratie, bestuur, vn, navo, ngo, eu, unie, federatie, dienst, instelling, platform, merk, fabrikant, hotel, vvd, cda, pvda, d66, pvv, groenlinks, n-va
  `),
  wholeNames: wordList('europese unie, afrikaanse unie'),
  feminineEndings: wordList('ing, ie, heid, teit, ij, gemeente'),
  bodyKinds: [
    {
      nouns: wordList('organisatie, ngo'),
      names: wordList('vereniging, stichting, bond, federatie, raad, unie'),
    },
    { nouns: wordList('bedrijf'), names: wordList('groep') },
  ],
  documents: wordList(`
    rapport, verklaring, mededeling, persbericht, brief, document, studie, onderzoek, enquête, peiling, artikel, boek, bord, spandoek, bericht, tekst, vonnis, arrest, besluit, wet, nota, dossier, e-mail, mail, tweet, video, verdrag, akkoord, grondwet, reglement, analyse, petitie, verslag, klacht, advies, factuur
  `),
  nameParticles: wordList(
    'van, de, der, den, van de, van der, van den, ten, ter, te, in, el, al, ben, bin, von, di, da, la, le, du, dos, op',
  ),
  outletNouns: wordList(`
    persbureau, krant, dagblad, magazine, weekblad, tijdschrift, zender, omroep, televisie, tv, radio, site, nieuwssite, redactie, journalisten, anp, belga, nos, rtl, vrt, podcast, programma
  `),
  notNames: wordList(`
    maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, kerst, kerstmis, pasen, god, internet, ja, nee, ok,
    daarover, hierover, daarop, hierop, vervolgens, tegelijk, tegelijkertijd, desondanks, niettemin, overigens, trouwens, kortom, ook, hoewel, waarom
    evenwel, daarmee, hiermee, daartegenover, anderzijds, enerzijds, voorts, sindsdien, destijds, eerlijk, helaas, gelukkig, natuurlijk, uiteraard, opvallend
    dus, nog, al, nu, dan, zo, er, hier, daar, waar, wat, wanneer, welke, welk, jij, je, u, jullie, jouw, uw,
    alle, alles, elk, elke, ieder, iedereen, iemand, niemand, niets, geen, weinig, beide, is, was, waren, wordt, werd, kan, kon, moet, zal, niet, wel, toch, echter, daarom, daarnaast, daarbij, bovendien, verder, eerder, later, vandaag, gisteren, morgen, inmiddels, intussen, ondertussen, uiteindelijk, eerst, vooral, zelfs, alleen, foto, beeld, video, lees, bedankt, covid, covid-19, mogelijk, misschien, gevraagd
  `),
  smallWords: wordList(`
    niet, zich, ook, nog, al, nu, gisteren, vandaag, morgen, dan, toen, daar, hier, is, was, zijn, waren, wordt, werd, worden, werden, zal, zullen, kan, kon, kunnen, moet, moest, moeten, er, hem, haar, hen, mij, me, weer, eerder, later, wel, geen, heel, zeer, meer, minder, altijd, nooit, bovendien, echter, daarom, daarbij, daarvoor, daarna, vooral, inmiddels,
    maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, zo, eraan, hieraan, daaraan, tegen, onlangs
  `),
  kinship: wordList(
    'vader, moeder, broer, zus, zoon, dochter, oom, tante, echtgenoot, echtgenote, weduwe, weduwnaar, opa, oma, grootvader, grootmoeder, neef, nicht, zwager, schoonzus',
  ),
  trades: wordList(`
    advocaat, advocate, analist, arts, bioloog, deskundige, econoom, expert, historicus, hoogleraar, jurist, onderzoeker, onderzoekster, professor, psycholoog, socioloog, viroloog, wetenschapper
  `),
  soleOffices: [wordList('premier, minister-president, regeringsleider'), wordList('paus, kerkvorst')],
  nounEndings: ['s'],
  nameEndings: ['s'],
  verbSecond: true,
  addressees: ['aan'],
  dropsSubject: false,
  adjectivesFollow: false,
  compounds: true,
  capitalNouns: false,
};
