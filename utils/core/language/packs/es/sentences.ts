import type { SentenceTable } from '../../sentence-table';
import { wordList } from '../../word-list';

export const sentences: SentenceTable = {
  // «La Sra. López y el Gral. Ruiz viven en la Avda. de Cádiz, pág. 3.»
  abbreviations: wordList(`
    sr., sra., sres., sras., srta., dr., dra., dres., d., dña., dn., prof., profa., lic., ing., arq.
    gral., gen., cnel., tte., sgto., alm., mons., fr., pbro., rvdo., sto., sta., s., excmo., excma.
    ilmo., ilma., pdte., pdta., dip., sen., ud., uds., vd., vds., ee., ff., jj., rr., avda., av., c.
    ctra., pza., pl., pág., págs., p., pp., arts., núm., núms., nº., teléf., tfno., cfr., cf., vid.
    p.ej., ej., aprox., máx., mín., admón., dpto., depto., gob., hno., hnos., mr., mrs., ms., vs.
  `),
  numberAbbreviations: wordList(`
    art., arts., núm., núms., no., vol., cap., fig., tel., pág., págs., p., pp., ene., feb., mar., abr.
    jun., jul., ago., sept., set., oct., nov., dic., min.
  `),
  // «Viajó a EE. UU. Allí trabajó.»
  looseAbbreviations: wordList('km., kg., inc., corp., ltd., ltda., jr., cía.'),
  closingAbbreviations: wordList('etc., uu., h., hs., s.a., s.l.'),
  ordinalStop: false,
  openers: wordList(`
    el, la, los, las, lo, un, una, unos, unas, al, del, de, en, a, con, sin, por, para, según, sobre
    tras, ante, bajo, desde, hasta, entre, durante, mediante, y, e, o, u, pero, sino, si, no, cuando
    como, donde, que, quien, qué, quién, cómo, dónde, cuándo, porque, aunque, mientras, él, ella, ellos
    ellas, yo, nosotros, usted, ustedes, su, sus, mi, este, esta, estos, estas, ese, esa, esos, esas
    aquel, aquella, eso, esto, todo, todos, toda, todas, muchos, algunos, varios, dos, tres, otro, otra
    hoy, ayer, mañana, ahora, también, así, entonces, luego, después, antes, ya, hay, es, son, fue, ha
    han, se
  `),
  dangling: wordList(`
    él, ella, ellos, ellas, este, esta, estos, estas, esto, ese, esa, esos, esas, eso, aquel, aquella
    aquello, su, sus, le, les, lo, ambos, ambas, dicho, dicha, dichos, dichas, tal, tales, pero, y, e, o
    sin embargo, no obstante, además, también, tampoco, asimismo, así, entonces, luego, después
    mientras, por eso, por ello, por tanto, por lo tanto, en consecuencia, de hecho, en cambio
    por el contrario, por ejemplo, en este sentido, en ese sentido, a su vez, al mismo tiempo
    por su parte, finalmente, aun así, de ahí, allí, aquí, ha, han, había, lo mismo, este último
    esta última
  `),
};
