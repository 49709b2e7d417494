import type { DateTable } from '../../date-table';
import { wordList } from '../../word-list';

export const dates: DateTable = {
  days: {
    'esta manhã': 0,
    'nesta manhã': 0,
    'esta tarde': 0,
    'nesta tarde': 0,
    'esta noite': 0,
    'nesta noite': 0,
    'na data de hoje': 0,
  },
  months: {
    fev: 2,
    abr: 4,
    mai: 5,
    ago: 8,
    set: 9,
    out: 10,
    dez: 12,
  },
  weekdays: {
    segunda: 1,
    terça: 2,
    quarta: 3,
    quinta: 4,
    sexta: 5,
    'segunda feira': 1,
    'terça feira': 2,
    'quarta feira': 3,
    'quinta feira': 4,
    'sexta feira': 5,
  },
  holidays: {
    'ano novo': '01-01',
    'ano-novo': '01-01',
    finados: '11-02',
    'véspera de natal': '12-24',
    'dia de natal': '12-25',
    'véspera de ano-novo': '12-31',
  },
  units: {
    day: wordList(`dia, dias`),
    week: wordList(`semana, semanas`),
    month: wordList(`mês, meses`),
    year: wordList(`ano, anos`),
  },
  numbers: {
    um: 1,
    uma: 1,
    dois: 2,
    duas: 2,
    três: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    quinze: 15,
    vinte: 20,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
  },
  frames: {
    'há {n} {unit}': 'ago',
    '{n} {unit} atrás': 'ago',
    '{n} {unit} depois': 'after',
    '{n} {unit} mais tarde': 'after',
    '{n} {unit} antes': 'before',
    // "No ano seguinte, mudou-se para Recife."
    'no {unit} seguinte': 'after',
    'no {unit} anterior': 'before',
    // "A sessão do dia 14 foi adiada."
    'dia {n}': 'on',
  },
  otherDays: {
    'no dia seguinte': 1,
    'dia seguinte': 1,
    'no dia anterior': -1,
    'dia anterior': -1,
    'na véspera': -1,
  },
  last: wordList(`passado, passada, último, última`),
  current: wordList(`este, esta, neste, nesta, deste, desta, corrente`),
  next: wordList(`próximo, próxima, que vem, seguinte`),
  sameDay: wordList(`no mesmo dia, o mesmo dia, nesse dia, naquele dia`),
  sameMonth: wordList(`no mesmo mês, o mesmo mês, daquele mês, nesse mês`),
  sameYear: wordList(`no mesmo ano, o mesmo ano, naquele ano, nesse ano, daquele ano, do mesmo ano`),
  every: wordList(`cada, todos os, todas as, toda, todo, às, aos, por, um, uma, numa`),
  decades: wordList(`década de, anos, decênio`),
  streets: wordList(`rua, avenida, praça, ponte, estádio, largo`),
  vague: wordList(`
    trimestre de, trimestre, semestre, mesmo período de, mesmo período do, semana de
  `),
  links: wordList(`de, do, da, o, a, dia`),
  parts: wordList(`início, começo, meados, meio, fim, final`),
  dayParts: wordList(`
    de manhã, pela manhã, à tarde, à noite, de madrugada, manhã, tarde, noite, madrugada
  `),
  joinedDayParts: [],
  beforeYear: wordList(`
    em, desde, até, de, do, durante, antes de, depois de, após, entre, e, a partir de, verão
    inverno, primavera, outono, início de, fim de, na, nesta, esta, da, última, próxima, desta
  `),
  counted: wordList(`
    pessoas, homens, mulheres, crianças, estudantes, alunos, trabalhadores, empregados, empregos
    habitantes, famílias, empresas, moradores, visitantes, torcedores, mortos, feridos, casos, votos
    vagas, cópias, páginas, vezes, pontos, reais, euros, dólares, quilômetros, quilómetros, metros
    hectares, toneladas, litros, horas, minutos, mil, milhões, bilhões, por cento, km, m, kg
  `),
  joiners: wordList(`a, e, ou, ao, até`),
  // "A segunda vez", "a quarta parte": ordinals as well as weekdays.
  ambiguous: wordList(`segunda, terça, quarta, quinta, sexta`),
  future: wordList(`
    -rá, -rão, vai, vão, previsto, prevista, previstos, previstas, prazo, a partir, deve, devem
    deveria, deverá, pode
  `),
  until: wordList(`até, até a, até o, a partir de, antes de`),
  since: wordList(`desde, desde a, desde o`),
  clauses: wordList(`que, porque`),
  never: wordList(`
    segunda vez, segunda fase, segunda parte, segunda maior, segunda divisão, quarta parte
    sexta edição, quinta edição, sexta-feira santa, desde há, rio de janeiro, de segunda a sexta
  `),
};
