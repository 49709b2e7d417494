import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';
import { speech as norwegian } from '../no/speech';

/** Danish verbs, nouns and small words are those of Norwegian, often to the letter; written down here is what differs. */
export const speech: SpeechTable = {
  ...norwegian,
  conjugations: [
    {
      lemma: '-e',
      finite: wordList('-er, -ede'),
      participles: ['-et'],
      dependent: [],
      verbs: [
        ...norwegian.conjugations.flatMap(({ verbs }) => verbs),
        ...wordList(`
          afsløre, bekræfte, bemærke, betone, bebude, hævde, indrømme, indskyde, jamre, kræve, opfordre, opsummere, pege på, pointere
          præcisere, påpege, tilføje, uddybe, understrege, vidne
        `),
      ],
      looseVerbs: [
        ...norwegian.conjugations.flatMap(({ looseVerbs }) => looseVerbs),
        ...wordList('afslutte, frygte, håbe, indlede, slutte, slutte af, ønske sig'),
      ],
    },
    {
      lemma: '-e',
      finite: wordList('-er, -te'),
      participles: ['-t'],
      dependent: [],
      verbs: wordList(`
        afvise, erkende, erklære, indvende, kalde, melde, mene, oplyse, råbe, udtale
      `),
      looseVerbs: wordList(`
        føle, rose, tale, tænke
      `),
    },
  ],
  verbs: [
    ...norwegian.verbs,
    ...wordList(`
      siger, sagde, fortæller, spørger, fortsætter, fortsatte, slår … fast, slog … fast, gentager, gentog, foreslår, foreslog, hedder det
      medgiver, medgav, fastslog, lyder det, lød det, står der, udbryder, udbrød, indskød, lægger til, lagde til
      fastholder, fastholdt, bedyrer, bedyrede, giver udtryk for, gav udtryk for, gør opmærksom på, gjorde opmærksom på
      gør det klart, gjorde det klart,
      tordner, tordnede, raser, rasede, anfører, anførte, antyder, antydede, efterlyser, efterlyste, garanterer, garanterede, anbefaler, anbefalede,
      forudser, forudså, spår, spåede, undrer sig, undrede sig, fremhæver, fremhævede, ræsonnerer, replicerer, bakker op, bakkede op, er enig,
      er uenig, slår tilbage, slog tilbage, kundgør, kundgjorde, giver ret, gav ret
    `),
  ],
  looseVerbs: [
    ...norwegian.looseVerbs,
    ...wordList(
      'betegner, betegnede, omtaler, omtalte, troede, ved, vidste, begynder, lægger, mindes, mindedes, sammenligner, græder, tilstår',
    ),
  ],
  participles: [...norwegian.participles, 'spurgt'],
  auxiliaries: wordList('har, havde, have'),
  nouns: wordList(`
    ord, ordene, udtalelse, udtalelsen, kommentar, kommentaren, pressemeddelelse, pressemeddelelsen, indlæg, indlægget, opslag, opslaget, tweet
    mail, mailen, brev, brevet, tale, talen, interview, interviewet, svar, svaret, spørgsmål, spørgsmålet, budskab, budskabet, citat, slagord
  `),
  impersonalSpeech: {
    verbs: wordList('hedder det, lyder det, lød det, står der'),
    prepositions: wordList('fra, i, på'),
  },
  sources: wordList('ifølge, efter oplysninger fra'),
  contentMarkers: wordList('at, om, hvordan, hvorfor'),
  pronouns: [
    ...norwegian.pronouns,
    { form: 'hun', gender: 'feminine', number: 'singular' },
    { form: 'jeg', gender: 'speaker', number: 'singular' },
  ],
  articles: {
    ...norwegian.articles,
    indefinite: wordList(
      'en, et, flere, nogle, mange, to, tre, fire, fem, andre, anden, omkring, cirka, en af',
    ),
  },
  prepositions: [
    ...norwegian.prepositions,
    ...wordList('fra, af, efter, mellem, gennem, uden, udenfor, inden, trods, ud over, end, over for, bag'),
  ],
  linkingPrepositions: wordList('i, for, fra, ved, hos, af, til'),
  namePrepositions: wordList('mod, uden'),
  conjunctions: wordList('og, eller, men, samt, mens, når, da, fordi, eftersom, uden at, selvom, så'),
  roles: {
    masculine: [
      ...norwegian.roles.masculine,
      ...wordList(`
        søn, dreng, talsmand, formand, mand, borgmester, brandmand,
        styrmand, svigersøn, svigerfar, embedsmand, fællestillidsmand, regionsrådsformand, gruppeformand, viceformand
      `),
    ],
    feminine: [
      ...norwegian.roles.feminine,
      ...wordList(`
        dronning, søster, kvinde, pige, talskvinde, forkvinde,
        hustru, svigerinde, jordemoder, veninde, svigermor
      `),
    ],
    either: [
      ...norwegian.roles.either,
      ...wordList(`
        udenrigsminister, partiformand, næstformand, politisk ordfører, ordfører, leder, bestyrelsesformand, generalsekretær, direktør, chef, chefen
        politichef, politidirektør, politikommissær, vicepolitiinspektør, vagtchef, folketingsmedlem, medlem, borgmester, rådmand, ambassadør, anklager
        specialanklager, advokat, forsvarer, dommer, jurist, efterforsker, kommunikationschef, pressechef, forsker, lektor, ekspert, økonom, cheføkonom
        læge, overlæge, sygeplejerske, lærer, studerende, redaktør, chefredaktør, forfatter, kunstner, musiker, skuespiller, instruktør, arkitekt, ingeniør
        iværksætter, ejer, landmand, fisker, chauffør, træner, landstræner, spiller, angriber, målmand, vidne, nabo, ven, kollega, beboer, borger, vælger
        kunde, patient, ansat, sigtet, tiltalt, kilde, biskop, præst, kansler, rådgiver,
        passager, cyklist, pensionist, butiksejer, husejer, grundejer, hotelejer, udlejer, lejer, restauratør, lokofører, tømrer, smed, konsulent,
        jæger, brandchef, beredskabschef, efterretningschef, forsvarschef, afdelingschef, sektionschef, centerchef, skolechef, kulturchef,
        sportschef, analysechef, nyhedschef, programchef, driftschef, kontorchef, departementschef, tillidsrepræsentant, pædagog, assistent,
        tandlæge, speciallæge, embedslæge, børnelæge, dyrlæge, inspektør, adjunkt, arkæolog, anmelder, debattør, sangskriver, producer, kok, bager,
        slagter, gartner, skovfoged, vejleder, rytter, svømmer, løber, senioranalytiker, seniorøkonom, aktiechef, investeringschef, handelschef,
        tillidsvalgt, gårdejer, mælkeproducent, producent, sekretariatschef, udvalgsformand, byrådsmedlem, bestyrelsesmedlem, politibetjent, betjent,
        fængselsbetjent, brandmester, dommerfuldmægtig, fuldmægtig, højesteretsdommer, sognepræst, provst
      `),
    ],
  },
  groups: [
    ...norwegian.groups,
    ...wordList(
      `
    myndigheder, myndighederne, efterforskere, læger, forældre, borgere, vidner, medier, kilder, mennesker, mænd, kvinder, børn, landmænd, vælgere,
    passagerer, cyklister, pensionister, lærere, eleverne, forældrene, lærerne, naboerne, lægerne, forskerne, beboerne, borgerne, vidnerne,
    de ansatte, politikerne, eksperterne, kritikerne, landmændene, medarbejderne, soldaterne
  `,
    ),
  ],
  bodies: wordList(`
    regering, regeringen, ministerium, forsvaret, folketinget, nationalbanken, politi, politiet, anklagemyndighed, kommune, region, byret, landsret, højesteret
    domstol, selskab, virksomhed, koncern, bank, parti, partiet, fagforening, forbund, forening, organisation, universitet, skole, hospital, institut, klub
    landshold, kommission, ambassade, hær, styrelse, kreml, det hvide hus, eu, fn, nato, socialdemokratiet, venstre, konservative, dansk folkeparti, enhedslisten,
    beredskabet, redningsberedskabet, forsvarskommandoen, skattestyrelsen, sundhedsstyrelsen, fødevarestyrelsen, miljøstyrelsen, lægemiddelstyrelsen,
    finanstilsynet, datatilsynet, arbejdstilsynet, rigsrevisionen, rigspolitiet, pet, dsb, banedanmark, vejdirektoratet, dmi, energinet, ørsted,
    mærsk, rederi, rederiet, hospitalet, skolen, klubben, forbundet, foreningen, organisationen, bestyrelsen, kommunen, regionen, byrådet,
    regionsrådet, fh, dansk industri, dansk erhverv, landbrug & fødevarer, røde kors, red barnet, uefa, fifa, hamas, hizbollah, pentagon, kongressen,
    parlamentet, nasa, who, moderaterne, radikale venstre, sf, liberal alliance, alternativet, danmarksdemokraterne, det konservative folkeparti,
    kongehuset
  `),
  documents: wordList(
    'rapport, studie, undersøgelse, dom, analyse, artikel, brev, pressemeddelelse, stævning, afgørelse, skilt, plakat',
  ),
  outletNouns: wordList(`
    avis, avisen, nyhedsbureau, nyhedsbureauet, tv-stationen, kanalen, radioen, magasinet, mediet, ritzau, dr, dr nyheder, tv 2, politiken, berlingske
    jyllands-posten, ekstra bladet, b.t., information
  `),
  notNames: [
    ...norwegian.notNames,
    ...wordList(`
      marts, maj, august, oktober, december, hun, jeg, nu, når, hvad, hvor, hvordan, hvorfor, hvem, fra, af, efter, uden, siden, allerede, også, desuden
      derimod, derfor, alligevel, tidligere, senere, nej, ikke, dette, denne, disse, vores, hendes, deres, skal, bliver, blev, får, går, billede, læs, hver
      mere, mest, først, sidst, næste, begge, snart, måske, tak, selv
    `),
  ],
  smallWords: [
    ...norwegian.smallWords,
    ...wordList(
      'aldrig, nu, igen, sig, været, bliver, blev, op, ud, ind, i dag, i går, meget, mere, altid, ofte, altså, jo, nok, ham, hende, dem, os, mig, dig, netop, følgende',
    ),
  ],
  nounEndings: wordList('ens, ets, nes, enes, ernes, ene, erne, s, en, nen, et, er, r, n, t, ne'),
  definiteEndings: wordList('en, et, ne, ens, ets, nes'),
};
