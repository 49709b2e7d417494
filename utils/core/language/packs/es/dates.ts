import type { DateTable } from '../../date-table';
import { wordList } from '../../word-list';

export const dates: DateTable = {
  days: {
    'hoy mismo': 0,
    'esta mañana': 0,
    'esta tarde': 0,
    'esta noche': 0,
    'esta madrugada': 0,
    anoche: -1,
    antier: -2,
    antenoche: -2,
  },
  months: {
    ene: 1,
    abr: 4,
    ago: 8,
    sept: 9,
    set: 9,
    dic: 12,
  },
  weekdays: {},
  holidays: {
    'año nuevo': '01-01',
    'día de reyes': '01-06',
    'día de todos los santos': '11-01',
    'día de muertos': '11-02',
    nochebuena: '12-24',
    'día de navidad': '12-25',
    nochevieja: '12-31',
  },
  units: {
    day: wordList(`día, días`),
    week: wordList(`semana, semanas`),
    month: wordList(`mes, meses`),
    year: wordList(`año, años`),
  },
  numbers: {
    un: 1,
    una: 1,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    quince: 15,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
  },
  frames: {
    'hace {n} {unit}': 'ago',
    '{n} {unit} atrás': 'ago',
    '{n} {unit} después': 'after',
    '{n} {unit} más tarde': 'after',
    '{n} {unit} antes': 'before',
    // "Al año siguiente se mudó a Cádiz."
    'al {unit} siguiente': 'after',
    'el {unit} siguiente': 'after',
    'el {unit} anterior': 'before',
    'un {unit} antes': 'before',
    // "Votarán el día 14."
    'día {n}': 'on',
  },
  otherDays: {
    'al día siguiente': 1,
    'el día siguiente': 1,
    'el día anterior': -1,
    'la víspera': -1,
  },
  last: wordList(`pasado, pasada, último, última`),
  current: wordList(`este, esta, este mismo, esta misma, presente, en curso, actual`),
  next: wordList(`próximo, próxima, que viene, entrante`),
  sameDay: wordList(`el mismo día, ese mismo día, ese día, aquel día`),
  sameMonth: wordList(`el mismo mes, ese mismo mes, ese mes`),
  sameYear: wordList(`el mismo año, ese mismo año, ese año, aquel año`),
  every: wordList(`cada, todos los, todas las, los, por, un`),
  decades: wordList(`década de, década del, años, decenio`),
  streets: wordList(`plaza, avenida, calle, barrio, paseo`),
  vague: wordList(`
    trimestre de, trimestre del, trimestre, semestre, mismo periodo del, mismo período del
    mismo periodo de, mismo período de, semana de
  `),
  links: wordList(`de, del, el, la, día`),
  parts: wordList(`principios, comienzos, inicios, mediados, finales, fines, principio, final`),
  dayParts: wordList(`
    por la mañana, por la tarde, por la noche, en la mañana, en la tarde, en la noche, de madrugada
    noche, tarde, al mediodía
  `),
  joinedDayParts: [],
  beforeYear: wordList(`
    en, desde, hasta, de, del, el, durante, antes de, después de, entre, y, a, verano, invierno
    primavera, otoño, para
  `),
  counted: wordList(`
    personas, hombres, mujeres, niños, estudiantes, alumnos, trabajadores, empleados, empleos
    habitantes, familias, empresas, viviendas, visitantes, espectadores, aficionados, muertos
    heridos, casos, votos, plazas, copias, páginas, veces, puntos, euros, dólares, pesos, bolivianos
    soles, kilómetros, metros, hectáreas, toneladas, litros, horas, minutos, mil, millones
    por ciento, km, m, kg
  `),
  joiners: wordList(`al, y, o, a, hasta el`),
  ambiguous: [],
  future: wordList(`
    -rá, -rán, va a, van a, previsto, prevista, previstos, previstas, programado, programada, plazo
    a partir, debería, deberían, debe, deben, podría
  `),
  until: wordList(`hasta, hasta el, antes del, a partir del`),
  since: wordList(`desde hace, desde el pasado`),
  clauses: wordList(`que, porque`),
  // "mañana" is also the morning; "desde hace dos años" is a length of time.
  never: wordList(`
    por la mañana, de la mañana, en la mañana, la mañana, una mañana, media mañana, cada mañana
    santo domingo, viernes santo, viernes negro, desde hace, río de janeiro, rio de janeiro
  `),
};
