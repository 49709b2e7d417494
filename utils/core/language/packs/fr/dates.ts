import type { DateTable } from '../../date-table';
import { wordList } from '../../word-list';

export const dates: DateTable = {
  days: {
    'ce matin': 0,
    'cet après-midi': 0,
    'ce soir': 0,
    'cette nuit': 0,
    'dans la journée': 0,
    'à ce jour': 0,
  },
  months: {
    janv: 1,
    févr: 2,
    avr: 4,
    juil: 7,
    sept: 9,
  },
  weekdays: {},
  holidays: {
    "jour de l'an": '01-01',
    'nouvel an': '01-01',
    'fête nationale': '07-14',
    assomption: '08-15',
    toussaint: '11-01',
    'jour de noël': '12-25',
    'veille de noël': '12-24',
    'réveillon de noël': '12-24',
    'saint-sylvestre': '12-31',
  },
  units: {
    day: wordList(`jour, jours`),
    week: wordList(`semaine, semaines`),
    month: wordList(`mois`),
    year: wordList(`an, ans, année, années`),
  },
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    quinze: 15,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
  },
  frames: {
    'il y a {n} {unit}': 'ago',
    'voici {n} {unit}': 'ago',
    '{n} {unit} plus tard': 'after',
    '{n} {unit} après': 'after',
    '{n} {unit} plus tôt': 'before',
    '{n} {unit} auparavant': 'before',
    '{n} {unit} avant': 'before',
    // "L'année suivante, elle partit pour Lyon."
    "l'{unit} suivante": 'after',
    "l'{unit} précédente": 'before',
    "l'{unit} d'avant": 'before',
    'le {unit} suivant': 'after',
    'le {unit} précédent': 'before',
  },
  otherDays: {
    'le lendemain': 1,
    'au lendemain': 1,
    'le surlendemain': 2,
    'la veille': -1,
    "l'avant-veille": -2,
  },
  last: wordList(`dernier, dernière, passé, passée`),
  current: wordList(`ce, cet, cette, courant, en cours`),
  next: wordList(`prochain, prochaine, à venir`),
  sameDay: wordList(`le même jour, ce même jour, ce jour-là, du même jour`),
  sameMonth: wordList(`le même mois, ce mois-là, du même mois`),
  sameYear: wordList(`la même année, cette année-là, de la même année`),
  every: wordList(`chaque, tous les, toutes les, par, un`),
  decades: wordList(`années, décennie, les années`),
  // "La rue du 8 mai est barrée."
  streets: wordList(`rue du, avenue du, boulevard du, place du, rue, place`),
  vague: wordList(`trimestre, semestre, même période, même époque, semaine de`),
  links: wordList(`de, du, d', le, la, l', des`),
  parts: wordList(`début, mi, fin, courant, le début, la fin, la mi`),
  dayParts: wordList(`matin, midi, après-midi, soir, nuit, au soir, dans la soirée, dans la nuit`),
  joinedDayParts: [],
  beforeYear: wordList(`
    en, depuis, dès, jusqu'en, d'ici, d'ici à, fin, début, mi, été, hiver, printemps, automne, de
    avant, après, entre, à, l'an, horizon, courant
  `),
  counted: wordList(`
    personnes, hommes, femmes, enfants, élèves, étudiants, habitants, salariés, emplois, postes
    familles, entreprises, communes, visiteurs, spectateurs, supporters, manifestants, morts
    blessés, cas, voix, euros, dollars, francs, kilomètres, mètres, hectares, tonnes, litres, heures
    minutes, fois, points, places, exemplaires, pages, logements, millions, milliards, km, m, kg, h
  `),
  joiners: wordList(`au, et, ou, à`),
  ambiguous: [],
  future: wordList(`
    -era, -ira, -dra, -vra, -ront, aura, sera, devra, pourra, prévu, prévue, prévus, prévues
    rendez-vous, doit, doivent, à compter du, attendu, attendue, attendus, attendues, devrait
    devraient, va, vont
  `),
  until: wordList(`dès, d'ici, d'ici à, jusqu'à, jusqu'au, dès le, avant, à partir de`),
  since: wordList(`depuis, depuis le`),
  clauses: wordList(`que, qu', qui, après`),
  never: wordList(`planète mars, sur mars, sept ans, vendredi noir`),
};
