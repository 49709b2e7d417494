import type { DateTable } from '../../date-table';
import { wordList } from '../../word-list';

export const dates: DateTable = {
  days: {
    'heute morgen': 0,
    'heute abend': 0,
    heutige: 0,
    heutigen: 0,
    heutiger: 0,
    'gestern morgen': -1,
    gestrige: -1,
    gestrigen: -1,
    morgigen: 1,
  },
  months: {
    jänner: 1,
    feber: 2,
    sept: 9,
  },
  weekdays: {
    sonnabend: 6,
  },
  holidays: {
    neujahr: '01-01',
    neujahrstag: '01-01',
    dreikönigstag: '01-06',
    heiligabend: '12-24',
    'heiligen abend': '12-24',
    'ersten weihnachtstag': '12-25',
    'zweiten weihnachtstag': '12-26',
    silvester: '12-31',
    silvesterabend: '12-31',
    silvesternacht: '12-31',
  },
  units: {
    day: wordList(`tag, tage, tagen`),
    week: wordList(`woche, wochen`),
    month: wordList(`monat, monate, monaten, monats`),
    year: wordList(`jahr, jahre, jahren, jahres`),
  },
  numbers: {
    ein: 1,
    eine: 1,
    einen: 1,
    einem: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    fünfzehn: 15,
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
  },
  frames: {
    'vor {n} {unit}': 'ago',
    '{n} {unit} später': 'after',
    '{n} {unit} danach': 'after',
    '{n} {unit} zuvor': 'before',
    '{n} {unit} davor': 'before',
    '{n} {unit} vorher': 'before',
    // "Im Jahr darauf zog sie nach Graz."
    '{unit} darauf': 'after',
    '{unit} danach': 'after',
    '{unit} zuvor': 'before',
    '{unit} davor': 'before',
    'im folgenden {unit}': 'after',
    'im vorangegangenen {unit}': 'before',
  },
  otherDays: {
    tags: 0,
    'am nächsten tag': 1,
    'am folgenden tag': 1,
    'am folgetag': 1,
    'am vortag': -1,
    vortag: -1,
  },
  last: wordList(`
    letzten, letzte, letztes, letzter, letztem, vergangenen, vergangene, vergangenes, vergangener
    vorigen, vorige, voriges, voriger
  `),
  current: wordList(`diesen, diese, dieses, dieser, diesem, laufenden, laufende, heurigen`),
  next: wordList(`
    nächsten, nächste, nächstes, nächster, nächstem, kommenden, kommende, kommendes, kommender
    kommendem
  `),
  sameDay: wordList(`am selben tag, am gleichen tag, an diesem tag, an jenem tag`),
  sameMonth: wordList(`im selben monat, im gleichen monat`),
  sameYear: wordList(`im selben jahr, im gleichen jahr, in jenem jahr, desselben jahres`),
  every: wordList(`jeden, jede, jedes, jeder, jedem, alle, pro, einem, einen`),
  decades: wordList(`jahrzehnt`),
  streets: wordList(`straße des, straße, platz des, platz der`),
  vague: wordList(`quartal, halbjahr, vorjahreszeitraum, gleichen zeitraum, woche des`),
  links: wordList(`den, dem, der, des, vom, von`),
  parts: wordList(`anfang, mitte, ende, frühen, späten`),
  dayParts: wordList(`
    früh, morgen, vormittag, mittag, nachmittag, abend, nacht, morgens, vormittags, mittags
    nachmittags, abends, nachts
  `),
  // "Montagabend", "Freitagvormittag".
  joinedDayParts: wordList(`morgen, früh, vormittag, mittag, nachmittag, abend, nacht`),
  beforeYear: wordList(`
    in, seit, bis, ab, von, vor, nach, anno, zwischen, sommer, herbst, winter, frühjahr, frühling
    anfang, mitte, ende, im, letzten, vergangenen, nächsten, kommenden
  `),
  counted: wordList(`
    menschen, personen, männer, frauen, kinder, schüler, einwohner, bürger, mitarbeiter
    beschäftigte, teilnehmer, besucher, zuschauer, fans, mitglieder, soldaten, tote, verletzte
    fälle, stimmen, stellen, wohnungen, häuser, betriebe, unternehmen, euro, dollar, franken, mark
    kilometer, meter, hektar, tonnen, liter, stunden, minuten, mal, punkte, prozent, millionen
    milliarden, exemplare, uhr, km, m, kg, ps
  `),
  joiners: wordList(`bis, und, oder, bis zum`),
  ambiguous: [],
  future: wordList(`
    wird, werden, soll, sollen, will, wollen, geplant, bevor, voraussichtlich, beginnt, startet
    findet, steht an, sollte, sollten
  `),
  until: wordList(`bis, bis zum, ab, ab dem`),
  since: wordList(`seit, seit dem`),
  clauses: wordList(`dass, weil, nachdem, ob`),
  // "Morgen" is also the morning.
  never: wordList(`
    am morgen, am frühen morgen, am nächsten morgen, der morgen, den morgen, diesem morgen, jeden morgen, guten morgen
    morgen-post, schwarzer freitag, black friday, welt am sonntag, bild am sonntag
  `),
};
