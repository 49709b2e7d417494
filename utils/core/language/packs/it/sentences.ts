import type { SentenceTable } from '../../sentence-table';
import { wordList } from '../../word-list';

export const sentences: SentenceTable = {
  // «L'avv. Lodi e il gen. Serra, cfr. pag. 12.»
  abbreviations: wordList(`
    sig., sigg., sig.ra, sig.na, sig.re, dott., dott.ssa, dott.ri, dr., dr.ssa, prof., prof.ssa, proff.
    avv., ing., arch., geom., rag., on., sen., pres., gen., col., magg., ten., brig., amm., mons., card.
    rev., ss., s., cav., comm., egr., gent., spett., cfr., es., v., vs., ca., pag., pagg., n., nn., nr.
    num., lett., sez., cit., str., v.le, p.za, p.zza, c.so, l.go, on.le
  `),
  // «Si guarda il mar. Poi si parte» ma «il 5 nov. 2019».
  numberAbbreviations: wordList(`
    tel., pag., pagg., art., artt., fig., vol., n., nn., nr., cap., par., sez., cel., gen., feb., apr.
    mag., giu., lug., ago., set., sett., ott., nov., dic., min.
  `),
  looseAbbreviations: wordList('inc., corp., ltd., jr.'),
  closingAbbreviations: wordList('ecc., etc., seg., segg.'),
  ordinalStop: false,
  openers: wordList(`
    il, lo, la, i, gli, le, l', un, uno, una, un', del, della, dei, degli, delle, dell', al, alla, ai
    agli, alle, all', nel, nella, nei, nelle, nell', sul, sulla, sui, sulle, sull', dal, dalla, dai
    dalle, dall', in, a, da, di, con, per, tra, fra, su, e, ed, ma, o, se, non, che, chi, come, dove
    quando, perché, mentre, dopo, prima, secondo, anche, ancora, ora, oggi, ieri, domani, poi, così
    sono, è, ha, hanno, si, c', ci, tutti, molti, alcuni, due, tre, altri
  `),
  dangling: wordList(`
    lui, lei, egli, ella, esso, essa, essi, esse, loro, questo, questa, questi, queste, quest', quello
    quella, quelli, quelle, quel, quell', ciò, costui, costei, suo, sua, suoi, sue, ne, lo stesso
    la stessa, il suo, la sua, i suoi, le sue, tuttavia, però, ma, e, ed, o, inoltre, infatti, dunque
    quindi, perciò, pertanto, allora, poi, così, intanto, nel frattempo, invece, anzi, eppure, ebbene
    peraltro, oltretutto, insomma, infine, anche, ancora, da qui, di qui, per questo, a ciò
    in particolare, ad esempio, per esempio, al contrario, del resto, d'altronde, di conseguenza
    al contempo, sempre secondo, ha, hanno, aveva, avevano, ha poi, lo ha, l'ha
  `),
};
