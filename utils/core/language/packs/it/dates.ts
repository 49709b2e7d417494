import type { DateTable } from '../../date-table';
import { wordList } from '../../word-list';

export const dates: DateTable = {
  days: {
    // "L'incontro odierno è finito tardi."
    odierno: 0,
    odierna: 0,
    odierni: 0,
    odierne: 0,
    "quest'oggi": 0,
    stamattina: 0,
    stamani: 0,
    stamane: 0,
    'questa mattina': 0,
    'questo pomeriggio': 0,
    'questa sera': 0,
    stasera: 0,
    'questa notte': 0,
    stanotte: 0,
    'altro ieri': -2,
    altroieri: -2,
  },
  months: {
    genn: 1,
    febbr: 2,
    sett: 9,
  },
  weekdays: {},
  holidays: {
    capodanno: '01-01',
    epifania: '01-06',
    ferragosto: '08-15',
    'vigilia di natale': '12-24',
    'giorno di natale': '12-25',
    'notte di san silvestro': '12-31',
  },
  units: {
    day: wordList(`giorno, giorni`),
    week: wordList(`settimana, settimane`),
    month: wordList(`mese, mesi`),
    year: wordList(`anno, anni`),
  },
  numbers: {
    un: 1,
    uno: 1,
    una: 1,
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    undici: 11,
    dodici: 12,
    quindici: 15,
    venti: 20,
    trenta: 30,
    quaranta: 40,
    cinquanta: 50,
  },
  frames: {
    '{n} {unit} fa': 'ago',
    // "Tre anni or sono il ponte crollò."
    '{n} {unit} or sono': 'ago',
    '{n} {unit} addietro': 'ago',
    '{n} {unit} dopo': 'after',
    '{n} {unit} più tardi': 'after',
    '{n} {unit} prima': 'before',
    'fra {n} {unit}': 'ahead',
    // "L'anno dopo si trasferì a Bari."
    "l'{unit} dopo": 'after',
    "l'{unit} successivo": 'after',
    "l'{unit} seguente": 'after',
    "l'{unit} prima": 'before',
    "l'{unit} precedente": 'before',
    // "La seduta del giorno 14 è rinviata."
    'giorno {n}': 'on',
  },
  otherDays: {
    "l'indomani": 1,
    indomani: 1,
    'il giorno dopo': 1,
    'il giorno seguente': 1,
    'il giorno successivo': 1,
    'il giorno prima': -1,
    'il giorno precedente': -1,
  },
  last: wordList(`scorso, scorsa, passato, passata, ultimo scorso`),
  current: wordList(`questo, questa, quest', corrente, in corso`),
  next: wordList(`prossimo, prossima, venturo, entrante`),
  sameDay: wordList(`lo stesso giorno, stesso giorno, quel giorno`),
  sameMonth: wordList(`lo stesso mese, stesso mese, quel mese`),
  sameYear: wordList(`lo stesso anno, stesso anno, quell'anno`),
  every: wordList(`ogni, tutti i, tutte le, un, una`),
  decades: wordList(`anni, decennio`),
  // "L'ufficio di via 4 Novembre chiude."
  streets: wordList(`via, viale, piazza, corso, largo, piazzale, ponte, stadio`),
  vague: wordList(`
    trimestre di, trimestre del, trimestre, semestre, stesso periodo di, stesso periodo del
    stesso periodo dello, settimana di, analogo periodo
  `),
  links: wordList(`di, del, dell', della, dello, dei, delle, d', il, l', lo, la`),
  parts: wordList(`inizio, inizi, primi, metà, fine`),
  dayParts: wordList(`mattina, mattino, pomeriggio, sera, notte`),
  joinedDayParts: [],
  beforeYear: wordList(`
    nel, dal, del, al, il, fino al, entro il, tra il, fra il, dopo il, prima del, durante il, estate
    inverno, primavera, autunno, a, da, per, in, inizio, metà, fine
  `),
  counted: wordList(`
    persone, uomini, donne, bambini, studenti, lavoratori, dipendenti, abitanti, famiglie, imprese
    aziende, iscritti, visitatori, spettatori, tifosi, posti, morti, feriti, casi, voti, copie
    pagine, volte, euro, dollari, sterline, lire, chilometri, metri, ettari, tonnellate, ore, minuti
    punti, mila, milioni, miliardi, per cento, km, m, kg, cv, cc
  `),
  joiners: wordList(`al, e, o, all', a`),
  ambiguous: [],
  future: wordList(`
    -rà, -ranno, in programma, previsto, prevista, previsti, previste, in calendario, appuntamento
    dovrebbe, dovrebbero, potrebbe, deve, devono
  `),
  until: wordList(`entro, fino a, fino al, sino a, entro il`),
  since: wordList(`sin da, fin da, sin dal, fin dal`),
  clauses: wordList(`che, dopo che, perché`),
  never: wordList(`rio de janeiro`),
};
