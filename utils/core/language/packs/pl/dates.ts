import type { DateTable } from '../../date-table';
import { wordList } from '../../word-list';

export const dates: DateTable = {
  days: {
    dziś: 0,
    'dziś rano': 0,
    'dziś wieczorem': 0,
    dzisiejszy: 0,
    dzisiejsza: 0,
    dzisiejsze: 0,
    dzisiejszego: 0,
    dzisiejszej: 0,
    dzisiejszym: 0,
    wczorajszy: -1,
    wczorajsza: -1,
    wczorajsze: -1,
    wczorajszego: -1,
    wczorajszej: -1,
    wczorajszym: -1,
    jutrzejszy: 1,
    jutrzejszego: 1,
    jutrzejszej: 1,
    jutrzejszym: 1,
  },
  months: {
    // `Intl` has "styczeń" and "stycznia"; "w styczniu" is missing.
    styczniu: 1,
    lutym: 2,
    marcu: 3,
    kwietniu: 4,
    maju: 5,
    czerwcu: 6,
    lipcu: 7,
    sierpniu: 8,
    wrześniu: 9,
    październiku: 10,
    listopadzie: 11,
    grudniu: 12,
  },
  weekdays: {
    poniedziałku: 1,
    poniedziałkowy: 1,
    poniedziałkowej: 1,
    wtorku: 2,
    wtorkowy: 2,
    wtorkowej: 2,
    środę: 3,
    środy: 3,
    środowy: 3,
    środowej: 3,
    czwartku: 4,
    czwartkowy: 4,
    czwartkowej: 4,
    piątku: 5,
    piątkowy: 5,
    piątkowej: 5,
    sobotę: 6,
    soboty: 6,
    sobotni: 6,
    sobotniej: 6,
    niedzielę: 7,
    niedzieli: 7,
    niedzielny: 7,
    niedzielnej: 7,
  },
  holidays: {
    'nowy rok': '01-01',
    'trzech króli': '01-06',
    'wszystkich świętych': '11-01',
    wigilia: '12-24',
    wigilię: '12-24',
    wigilii: '12-24',
    'boże narodzenie': '12-25',
  },
  units: {
    day: wordList(`dzień, dnia, dni`),
    week: wordList(`tydzień, tygodnia, tygodniu, tygodnie, tygodni`),
    month: wordList(`miesiąc, miesiąca, miesiącu, miesiące, miesięcy`),
    year: wordList(`rok, roku, lata, lat`),
  },
  numbers: {
    jeden: 1,
    dwa: 2,
    dwie: 2,
    trzy: 3,
    cztery: 4,
    pięć: 5,
    sześć: 6,
    siedem: 7,
    osiem: 8,
    dziewięć: 9,
    dziesięć: 10,
    jedenaście: 11,
    dwanaście: 12,
    piętnaście: 15,
    dwadzieścia: 20,
    trzydzieści: 30,
  },
  frames: {
    '{n} {unit} temu': 'ago',
    // "Rok temu most był zamknięty."
    '{unit} temu': 'ago',
    '{n} {unit} później': 'after',
    '{unit} później': 'after',
    '{n} {unit} wcześniej': 'before',
    '{unit} wcześniej': 'before',
  },
  otherDays: {
    nazajutrz: 1,
    'następnego dnia': 1,
    'kolejnego dnia': 1,
    'dzień później': 1,
    'poprzedniego dnia': -1,
    'dzień wcześniej': -1,
  },
  last: wordList(`
    zeszły, zeszłym, zeszłego, zeszłej, zeszłą, ubiegły, ubiegłym, ubiegłego, ubiegłej, ubiegłą
    miniony, minionym, minionego, minioną, ostatni, ostatnią, poprzednim
  `),
  current: wordList(`tym, ten, tego, tę, tej, bieżącym, bieżącego, obecnym`),
  next: wordList(`
    przyszły, przyszłym, przyszłego, przyszłej, przyszłą, następny, następnym, następną, najbliższy
    najbliższym, najbliższą, nadchodzący, nadchodzącą
  `),
  sameDay: wordList(`tego samego dnia, tego dnia, w tym samym dniu`),
  sameMonth: wordList(`w tym samym miesiącu, tego samego miesiąca`),
  sameYear: wordList(`w tym samym roku, tego samego roku`),
  every: wordList(`każdy, każdą, każdego, każdej, co`),
  decades: wordList(`lata, latach, lat, dekada, dekadzie`),
  streets: wordList(`ulica, ulicy, aleja, alei, al, ul, plac, placu, rondo`),
  vague: wordList(`
    kwartał, kwartale, kwartału, półrocze, półroczu, tym samym okresie, tydzień, tygodniu
  `),
  links: wordList(`roku, r, dnia`),
  parts: wordList(`
    początek, początku, połowa, połowie, koniec, końca, końcu, pod koniec, na początku
  `),
  dayParts: wordList(`rano, po południu, wieczorem, w nocy, wieczór, przed południem`),
  joinedDayParts: [],
  beforeYear: wordList(`w, od, do, z, przed, po, między, a, latem, zimą, wiosną, jesienią, rok`),
  counted: wordList(`
    osób, ludzi, mężczyzn, kobiet, dzieci, uczniów, studentów, pracowników, mieszkańców, rodzin
    firm, kibiców, widzów, żołnierzy, zabitych, rannych, przypadków, głosów, mieszkań, domów
    złotych, zł, euro, dolarów, kilometrów, metrów, hektarów, ton, litrów, godzin, minut, razy
    punktów, procent, tys, mln, mld, egzemplarzy, km, m, kg
  `),
  joiners: wordList(`do, i, lub, oraz`),
  ambiguous: [],
  future: wordList(`
    będzie, będą, ma, mają, planowane, planowany, zaplanowane, termin, powinien, powinna, powinno
    musi, muszą
  `),
  until: wordList(`do, przed, najpóźniej`),
  since: wordList(`już od`),
  clauses: wordList(`że, który, która, które, ponieważ`),
  never: wordList(`co roku, co dzień, rio de janeiro`),
};
