import { bareSpeech } from '../../bare-tables';
import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  ...bareSpeech,
  conjugations: [
    {
      lemma: '-a',
      finite: wordList('-ar, -ade'),
      participles: ['-at'],
      dependent: [],
      verbs: wordList(`
        anklaga, annonsera, argumentera, avslöja, beklaga, bekräfta, berätta, betona, citera, deklarera, dementera, erinra, flika in, fråga, förklara, förneka, försäkra, förtydliga, hota, hylla
        hälsa, hävda, inflika, informera, intyga, jubla, kalla, klaga, kommentera, konstatera, kritisera, larma, lova, meddela, mena, motivera, poängtera, precisera, presentera, påpeka, rapportera
        resonera, ropa, sammanfatta, signalera, skandera, skoja, skämta, summera, svara, twittra, undra, uppmana, upprepa, uttala, utveckla
        varna, viska, vittna, vädja,
        kontra, replikera, avrunda, garantera, rekommendera, uppmuntra, konkludera, filosofera, dundra, muttra, tillbakavisa, avvisa, flagga,
        ursäkta, spekulera
      `),
      looseVerbs: wordList(`
        avfärda, avsluta, befara, börja, fnissa, frukta, fundera, gissa, gratulera, grymta, prata, protestera, reagera
        räkna, skratta, stöna, sucka, tacka, tala, tipsa, trösta, önska, längta, förvåna sig, skrocka, mumla
      `),
    },
    {
      lemma: '-a',
      finite: wordList('-er, -de'),
      participles: ['-t'],
      dependent: [],
      verbs: wordList(`
        bedöma, fylla i, kräva
      `),
      looseVerbs: [],
    },
    {
      lemma: '-a',
      finite: wordList('-er, -te'),
      participles: ['-t'],
      dependent: [],
      verbs: [],
      looseVerbs: wordList(`
        tycka, tänka
      `),
    },
  ],
  verbs: wordList(`
    säger, sa, sade, säga, skriver, skrev, tillägger, tillade, fortsätter, fortsatte, understryker, underströk
    uppger, uppgav, anser, ansåg, medger, medgav, erkänner, erkände, beskriver, beskrev, utbrister, utbrast, skriker, skrek
    slår fast, slog fast, framhåller, framhöll, invänder, invände, heter det, lyder det, står det, lyder, löd, fastslår, fastslog, citeras
    föreslår, föreslog, antyder, antydde, påstår, påstod, betygar, bedyrar, bedyrade, fyller på, fyllde på, vidhåller, vidhöll
    upplyser, upplyste, åberopar, instämmer, instämde, svär, ger besked, gav besked, går ut med, gick ut med,
    påminner, påminde, tillstår, tillstod, försvarar sig, försvarade sig, fnyser, fnös, ryter, röt, förutspår, förutspådde, råder, rådde, avråder,
    avrådde, fräser, fräste, håller med, höll med, bemöter, bemötte, slår tillbaka, slog tillbaka
  `),
  looseVerbs: wordList(`
    betecknar, betecknade, betecknat, tror, trodde, hoppas, hoppades, vet, visste, vill, ville, ser, såg, känner, kände, minns, mindes, ler, log
    förväntar, lägger till, la till, lade till, inleder, inledde, berömmer, berömde, skryter, skröt, drömmer, drömde
    gläds, gladdes, jämför, jämförde, liknar, sörjer, sörjde, gråter, grät, dömer ut, dömde ut
  `),
  participles: wordList(`
    sagt, skrivit, tillagt, uppgett, uppgivit, medgett, erkänt, beskrivit
  `),
  auxiliaries: wordList('har, hade, ha'),
  participleGap: 4,
  dependentForms: wordList(`
    med orden
  `),
  nouns: wordList(`
    ord, orden, uttalande, uttalandet, kommentar, kommentaren, pressmeddelande, pressmeddelandet, inlägg, inlägget, tweet, mejl, mejlet
    brev, brevet, tal, talet, intervju, intervjun, svar, svaret, fråga, frågan, budskap, budskapet, citat, citatet, slagord, parollen
  `),
  sources: wordList('enligt'),
  impersonalSpeech: {
    verbs: wordList('heter det, lyder det, står det'),
    prepositions: wordList('från, i, på'),
  },
  contentMarkers: wordList('att, om, hur, varför'),
  pronouns: [
    { form: 'han', gender: 'masculine', number: 'singular' },
    { form: 'hon', gender: 'feminine', number: 'singular' },
    { form: 'de', gender: 'either', number: 'plural' },
    { form: 'dom', gender: 'either', number: 'plural' },
    { form: 'hen', gender: 'either', number: 'singular' },
    { form: 'jag', gender: 'speaker', number: 'singular' },
    { form: 'vi', gender: 'speaker', number: 'plural' },
    { form: 'det', gender: 'neuter', number: 'singular' },
  ],
  possessives: wordList('hans, hennes, deras, dess, sin, sitt, sina, min, mitt, mina, vår, vårt, våra'),
  relatives: wordList('som'),
  articles: {
    definite: wordList('den, det, denna, detta, dessa'),
    indefinite: wordList(
      'en, ett, en av, ett av, flera, några, många, två, tre, fyra, fem, andra, annan, omkring, runt, cirka',
    ),
    masculine: [],
    feminine: [],
  },
  prepositions: wordList(`
    i, på, till, från, av, med, för, om, mot, under, över, vid, efter, före, mellan, genom, utan, hos, kring, bland, bakom, framför
    inför, inom, utanför, ur, åt, sedan, trots, utöver, förutom, enligt, som, än
  `),
  linkingPrepositions: wordList('i, för, från, vid, hos, av, till'),
  namePrepositions: wordList('mot, utan'),
  conjunctions: wordList(
    'och, eller, men, samt, medan, när, då, eftersom, för att, utan, fast, även om, innan, så',
  ),
  honorifics: {
    masculine: wordList('herr, kung, prins, sir, lord, påve'),
    feminine: wordList('fru, fröken, drottning, prinsessa, kronprinsessan, lady'),
    either: wordList('dr, dr., prof., docent, s:t'),
  },
  roles: {
    masculine: wordList(`
      kung, prins, pappa, far, son, bror, make, farfar, morfar, man, pojke, kille, påve, talesman, ombudsman, brandman, rådman, kungen, svärson, storebror, lillebror, pojkvän, änkling, fackman,
      styrman, hemvärnsman, nämndeman, svåger, sonson, dotterson
    `),
    feminine: wordList(`
      drottning, prinsessa, mamma, mor, dotter, syster, hustru, mormor, farmor, kvinna, flicka, tjej, taleskvinna, barnmorska
      sjuksköterska, skådespelerska, författarinna, undersköterska, storasyster, lillasyster, änka, fru, flickvän,
      flygvärdinna, svägerska, moster, faster, sondotter, systerdotter
    `),
    either: wordList(`
      sekreterare, partisekreterare, utrikeschef, presschef, pressekreterare, informationschef, kommunikationschef, säkerhetschef, kanslichef
      regionchef, sportchef, personalchef, ekonomichef, försäljningschef, enhetschef, avdelningschef, verksamhetschef, räddningschef
      insatschef, redaktionschef, koncernchef, regeringschef, försvarschef, statschef, insatsledare, räddningsledare, gruppledare
      åring, tonåring, förälder, sambo, partner, veterinär, psykolog, sociolog, biolog, geolog, kemist, fysiker, kock
      krögare, hantverkare, handlare, egenföretagare, fotograf, komiker, programledare, poddare, influerare, skidåkare, friidrottare
      landslagsspelare, mittfältare, hockeyspelare, fotbollsspelare, klubbdirektör, sportdirektör, ungdomstränare
      president, vicepresident, premiärminister, statsminister, minister, utrikesminister, partiledare, ledare, talesperson, språkrör
      ordförande, generalsekreterare, statssekreterare, generaldirektör, direktör, chef, chefen, polischef, vd, vd:n, politiker, riksdagsledamot, ledamot
      borgmästare, kommunalråd, regionråd, landshövding, ambassadör, diplomat, åklagare, chefsåklagare, advokat, försvarare, domare, jurist
      polis, utredare, presstalesperson, kommunikatör, informatör, professor, forskare, doktorand, expert, analytiker, ekonom
      historiker, statsvetare, läkare, överläkare, smittskyddsläkare, epidemiolog, meteorolog, lärare, rektor, student, elev, journalist
      reporter, redaktör, krönikör, författare, konstnär, musiker, artist, sångare, skådespelare, regissör, arkitekt, ingenjör
      företagare, grundare, ägare, entreprenör, bonde, lantbrukare, fiskare, förare, pilot, kapten, general, överste, befälhavare, soldat
      tränare, förbundskapten, lagkapten, spelare, anfallare, målvakt, idrottare, mästare, kandidat, aktivist, vittne, offer, granne
      vän, kollega, boende, invånare, besökare, väljare, kund, patient, anhörig, anställd, misstänkt, tilltalad, åtalad, källa, person
      biskop, ärkebiskop, präst, imam, kommissionär, kommissionsordförande, förbundskansler, kansler, senator, guvernör, kritiker, bedömare,
      passagerare, bilist, cyklist, turist, pensionär, hyresvärd, hyresgäst, föreläsare, handläggare, samordnare, vaktmästare, chaufför, snickare,
      elektriker, rörmokare, målare, svetsare, arbetare, jägare, ornitolog, seglare, dykare, brandchef, brandingenjör, tandläkare, kirurg, psykiater,
      terapeut, kurator, socialchef, socialarbetare, bibliotekarie, arkeolog, antropolog, etnolog, dansare, koreograf, dirigent, kompositör,
      låtskrivare, rappare, producent, formgivare, designer, mäklare, förvaltare, investerare, revisor, rådgivare, konsult, strateg, lobbyist,
      opinionsbildare, debattör, skribent, youtuber, bloggare, oppositionsråd, korrespondent, ordningsvakt, väktare, kriminolog, inspektör,
      kommissarie, militär, officer, sergeant, löjtnant, major, amiral, veteran, målsägande, målsägarbiträde, specialist, tekniker, vetare, kännare,
      klimatolog, seismolog, hydrolog, skolchef, förvaltningschef, kulturchef, vårdchef, marknadschef, driftschef, projektchef, förbundschef,
      nyhetschef, aktieägare, delägare, husägare, båtägare, hundägare, butiksägare, fastighetsägare, djurägare, skogsägare, markägare, backhoppare,
      löpare, höjdhoppare, simmare, boxare, skytt, landslagsback, back, center, forward, mittback, sprinter, lagledare, programchef
    `),
  },
  soleOffices: [
    ['president'],
    wordList('statsminister, premiärminister, kansler'),
    wordList('kung, kungen'),
    ['drottning'],
    ['påve'],
  ],
  kinship: wordList(
    'hustrun, frun, maken, mamman, pappan, modern, fadern, sonen, dottern, brodern, systern, änkan, sambon, flickvännen, pojkvännen',
  ),
  groups: wordList(`
    duo, trio, paret, makarna, killarna, tjejerna, kompisarna, forskarna, poliser, experter, politiker, kritiker, myndigheter, åklagare, läkare, föräldrar, elever, studenter, invånare, vittnen
    demonstranter, aktivister, grannar, vänner, kollegor, medarbetare, anhöriga, journalister, medier, medierna, källor, personer
    människor, män, kvinnor, barn, fans, bönder, soldater, väljare, analytiker, ministrar, partier, partierna, fackförbund, boende,
    resenärer, turister, pensionärer, hyresgäster, läkarna, poliserna, eleverna, lärarna, föräldrarna, barnen, grannarna, invånarna, vittnena,
    aktivisterna, demonstranterna, bönderna, experterna, politikerna, ledarna, kritikerna, myndigheterna, juristerna, ekonomer, ekonomerna
  `),
  bodies: wordList(`
    regering, regeringen, departement, departementet, försvarsmakten, riksdagen, riksbanken, polisen, åklagarmyndigheten, myndighet
    kommun, kommunen, region, regionen, rätt, tingsrätt, hovrätt, domstol, företag, företaget, bolag, bolaget, koncern, bank, parti
    partiet, fack, facket, förbund, förening, organisation, universitet, högskola, skola, sjukhus, institut, klubb, klubben, lag, landslag
    kommission, kommissionen, ambassad, armé, armén, försvar, flygvapen, flygvapnet, verk, trafikverket, folkhälsomyndigheten, kreml, vita huset, eu, fn, nato
    socialdemokraterna, moderaterna, sverigedemokraterna, centerpartiet, vänsterpartiet, miljöpartiet, liberalerna, kristdemokraterna,
    räddningstjänst, räddningstjänsten, kustbevakningen, tullverket, migrationsverket, skatteverket, försäkringskassan, arbetsförmedlingen,
    socialstyrelsen, livsmedelsverket, naturvårdsverket, havsmyndigheten, energimyndigheten, elsäkerhetsverket, transportstyrelsen, sjöfartsverket,
    luftfartsverket, smhi, msb, säpo, kronofogden, skolverket, skolinspektionen, ivo, jo, jk, kammarrätt, förvaltningsrätt, mark- och miljödomstolen,
    rederi, rederiet, sjukhuset, skolan, förbundet, föreningen, organisationen, styrelsen, länsstyrelse, länsstyrelsen, landsting, stadsdelsnämnd,
    nämnd, nämnden, socialtjänsten, hamnen, flygplatsen, bostadsbolag, bostadsbolaget, hyresgästföreningen, lo, tco, saco, svenskt näringsliv,
    röda korset, rädda barnen, uefa, fifa, iok, hamas, hizbollah, pentagon, kongressen, parlamentet, knesset, nasa, who
  `),
  documents: wordList(
    'rapport, studie, undersökning, enkät, utredning, dom, domen, analys, artikel, brev, pressmeddelande, stämningsansökan, beslut, skylt, plakat',
  ),
  nameParticles: wordList('af, von, de, van, der, den, bin, al, el, la, di, da'),
  outletNouns: wordList(`
    tidning, tidningen, nyhetsbyrå, nyhetsbyrån, tv-kanalen, radion, magasinet, sajten, kanalen, tt, sveriges radio, svt, svt nyheter, tv4
    dagens nyheter, svenska dagbladet, aftonbladet, expressen, göteborgs-posten, ekot
  `),
  notNames: wordList(`
    måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december, du, ni, man,
    vidare, dock, däremot, samtidigt, dessutom, därför, ändå, likväl, istället, tvärtom, förvisso, visserligen, naturligtvis, givetvis, emellertid, följaktligen
    häromdagen, nyligen, numera, ibland, ofta, aldrig, inte, så, då, nu, här, där, sedan, själv, också, även, bland, hittills, slutligen, plötsligt, senare, tidigare
    vad, vem, vilken, ingen, inget, inga, alla, allt, någon, något, natten, ja, nej, går, det där, foto, bild, läs, gud, internet, åtminstone, därefter, rekord, varje, först,
    sist, nästa, båda, snart, kanske, visst, absolut, tack, hej
  `),
  smallWords: wordList(`
    inte, aldrig, också, även, nu, redan, bara, igen, sig, själv, själva, är, var, varit, blir, blev, ska, skulle, kan, kunde, måste, får, fick, vill, upp, ner, ut, in, här,
    där, idag, igår, i dag, i går, imorgon, dock, däremot, därför, dessutom, samtidigt, mycket, mer, mest, alltid, ofta, alltså, ju, väl, nog, honom, henne, dem, oss, mig,
    dig, tidigare, senare, nyligen, till sist
  `),
  nounEndings: wordList(
    'ns, ens, nens, ets, nas, arnas, ernas, s, n, en, nen, et, na, arna, erna, orna, ar, er, or',
  ),
  definiteEndings: wordList('n, en, et, na, ns, ens, ets, nas'),
  nameEndings: ['s'],
  ownerEnding: 's',
  verbSecond: true,
  addressees: ['till'],
  compounds: true,
};
