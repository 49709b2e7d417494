import type { DateTable } from '../../date-table';
import { wordList } from '../../word-list';

export const dates: DateTable = {
  days: {
    vanmorgen: 0,
    'deze morgen': 0,
    vanochtend: 0,
    vanmiddag: 0,
    vanavond: 0,
    vannacht: 0,
    gisteravond: -1,
    gisterenavond: -1,
    gistermiddag: -1,
    gisterochtend: -1,
    gistermorgen: -1,
    gisternacht: -1,
    morgenochtend: 1,
    morgenmiddag: 1,
    morgenavond: 1,
    // "De stand van heden."
    heden: 0,
    gister: -1,
  },
  months: {
    mrt: 3,
    sept: 9,
  },
  weekdays: {},
  holidays: {
    nieuwjaarsdag: '01-01',
    koningsdag: '04-27',
    bevrijdingsdag: '05-05',
    kerstavond: '12-24',
    'eerste kerstdag': '12-25',
    'tweede kerstdag': '12-26',
    oudejaarsavond: '12-31',
    oudjaarsavond: '12-31',
  },
  units: {
    day: wordList(`dag, dagen`),
    week: wordList(`week, weken`),
    month: wordList(`maand, maanden`),
    year: wordList(`jaar, jaren`),
  },
  numbers: {
    een: 1,
    één: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    vijftien: 15,
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
  },
  frames: {
    '{n} {unit} geleden': 'ago',
    '{n} {unit} later': 'after',
    '{n} {unit} erna': 'after',
    '{n} {unit} eerder': 'before',
    '{n} {unit} ervoor': 'before',
    // "Het jaar daarop verhuisde ze naar Gent."
    'het {unit} daarop': 'after',
    'het {unit} erop': 'after',
    'het {unit} daarvoor': 'before',
    'het {unit} ervoor': 'before',
  },
  otherDays: {
    'de volgende dag': 1,
    'de dag erna': 1,
    'een dag later': 1,
    'de dag ervoor': -1,
    'de dag daarvoor': -1,
  },
  last: wordList(`vorig, vorige, afgelopen, jongstleden, verleden`),
  current: wordList(`dit, deze, lopende, huidige`),
  next: wordList(`volgend, volgende, komend, komende, aanstaande`),
  sameDay: wordList(`dezelfde dag, diezelfde dag, die dag`),
  sameMonth: wordList(`dezelfde maand, diezelfde maand, die maand`),
  sameYear: wordList(`hetzelfde jaar, datzelfde jaar, dat jaar`),
  every: wordList(`elke, elk, iedere, ieder, per, alle, een`),
  decades: wordList(`jaren, decennium`),
  streets: wordList(`straat, plein`),
  vague: wordList(`kwartaal, halfjaar, dezelfde periode, week van`),
  links: wordList(`de, van, het`),
  parts: wordList(`begin, half, medio, midden, eind, einde`),
  dayParts: wordList(`ochtend, morgen, middag, avond, nacht`),
  // "maandagavond", "woensdagochtend".
  joinedDayParts: wordList(`ochtend, morgen, middag, namiddag, avond, nacht`),
  beforeYear: wordList(`
    in, sinds, tot, vanaf, van, voor, na, tussen, tegen, anno, zomer, winter, lente, herfst
    voorjaar, najaar, begin, medio, eind, en
  `),
  counted: wordList(`
    mensen, personen, mannen, vrouwen, kinderen, leerlingen, studenten, inwoners, werknemers, banen
    gezinnen, bedrijven, bezoekers, toeschouwers, supporters, leden, militairen, doden, gewonden
    gevallen, stemmen, woningen, huizen, euro, dollar, kilometer, meter, hectare, ton, liter, uur
    minuten, keer, punten, procent, miljoen, miljard, exemplaren, km, m, kg, pk
  `),
  joiners: wordList(`tot, en, of, t/m, tot en met`),
  ambiguous: [],
  future: wordList(`
    zal, zullen, gaat, gaan, wordt, worden, moet, moeten, gepland, verwacht, zou, zouden
  `),
  until: wordList(`tot, vanaf, uiterlijk, tot en met, voor`),
  since: wordList(`sinds, sedert`),
  clauses: wordList(`dat, die, nadat, omdat`),
  // "morgen" is also the morning.
  never: wordList(`
    de morgen, in de morgen, elke morgen, goede morgen, op een morgen, rio de janeiro
  `),
};
