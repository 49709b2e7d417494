import type { SentenceTable } from '../../sentence-table';
import { wordList } from '../../word-list';

export const sentences: SentenceTable = {
  // « M. Roche, Me Le Gall et Mme. Le Bris habitent av. Foch, env. trente ans. »
  abbreviations: wordList(`
    M., MM., mme., mmes., mlle., mlles., mgr., dr., drs., pr., prof., st., ste., gal., gén., col., cdt.
    lt., sgt., adj., dép., sén., av., bld., boul., pl., rte., ch., fg., cf., env., vs., p., pp., t., n.
    réf., tél., éd., coll., mr., mrs., ms., Me.
  `),
  numberAbbreviations: wordList(`
    art., chap., fig., p., pp., vol., t., no., nos., tél., min., env., sec., al., janv., févr., avr.
    juil., sept., oct., nov., déc.
  `),
  looseAbbreviations: wordList('inc., corp., ltd., jr., cie.'),
  closingAbbreviations: wordList('etc., suiv., s.a.'),
  ordinalStop: false,
  openers: wordList(`
    le, la, les, l', un, une, des, du, de, d', au, aux, à, en, dans, sur, sous, par, pour, avec, sans
    chez, vers, entre, depuis, pendant, après, avant, selon, et, ou, mais, donc, or, ni, car, si, quand
    lorsque, comme, où, qui, que, qu', quoi, ce, c', cet, cette, ces, il, elle, ils, elles, on, nous
    vous, je, j', tu, son, sa, ses, leur, leurs, mon, ma, mes, notre, votre, ne, n', y, plusieurs
    certains, tous, toutes, deux, trois, aujourd, hier, demain, puis, ainsi, alors, enfin
  `),
  dangling: wordList(`
    il, elle, ils, elles, lui, leur, eux, celui, celle, ceux, celles, celui-ci, celle-ci, ceux-ci, ce
    c', cet, cette, ces, cela, ça, son, sa, ses, leurs, mais, et, ou, or, donc, car, puis, ensuite
    alors, ainsi, enfin, aussi, pourtant, cependant, toutefois, néanmoins, ailleurs, d'ailleurs
    par ailleurs, en effet, en outre, de plus, en revanche, au contraire, par conséquent, c'est pourquoi
    du coup, dès lors, pour autant, de même, par exemple, en particulier, notamment, à l'inverse
    dans ce cadre, dans ce contexte, à cela, ces derniers, ce dernier, cette dernière, là, y
    en attendant, pendant ce temps, une situation, un constat
  `),
};
