import type { SentenceTable } from '../../sentence-table';
import { wordList } from '../../word-list';

export const sentences: SentenceTable = {
  // „Mevr. De Wit en prof. Bakker wonen er sinds jan. 1998, d.w.z. ca. 25 jaar.”
  abbreviations: wordList(`
    dr., drs., prof., ir., ing., mr., mrs., ms., dhr., mevr., mw., hr., st., ds., min., gen., kol., kap.
    lt., sgt., burg., wnd., bijv., d.w.z., m.b.t., o.a., i.p.v., t.o.v., incl., excl., ca., resp., evt.
    nl., zgn., z.g., cf., vgl., vs., blz., p., pag., nr., nrs., afb., hfst.
  `),
  numberAbbreviations: wordList(`
    art., nr., nrs., afb., fig., hfst., vol., tel., blz., pag., p., lid., min., mrt., jun., jul., jan.
    feb., febr., apr., aug., sept., okt., nov., dec.
  `),
  looseAbbreviations: wordList('mln., mld., km., inc., corp., ltd., co., jr., sr.'),
  closingAbbreviations: wordList('enz., etc., e.d., jl., b.v., n.v.'),
  ordinalStop: false,
  openers: wordList(`
    de, het, een, 't, in, op, aan, bij, met, na, van, voor, te, ten, ter, naar, uit, om, over, onder
    tegen, door, zonder, sinds, tot, volgens, tijdens, tussen, en, of, maar, want, dus, als, toen
    terwijl, hoewel, omdat, zodat, wanneer, waar, wie, wat, hoe, waarom, hij, zij, ze, we, wij, ik, jij
    je, u, er, daar, hier, dit, dat, deze, die, zijn, haar, hun, niet, geen, alle, veel, sommige, enkele
    twee, drie, vandaag, gisteren, morgen, nu, ook, nog, toch, dan, daarna, eerder, zo
  `),
  dangling: wordList(`
    hij, zij, ze, hem, haar, hun, hen, het, dit, dat, deze, die, zijn, beide, beiden, daar, daarom
    daardoor, daarmee, daarna, daarnaast, daarbij, daarvoor, daartoe, daarop, daarvan, daarover
    daartegen, dan, dus, maar, en, of, want, toch, echter, niettemin, desondanks, bovendien, verder, ook
    evenmin, eveneens, zo, ondertussen, intussen, tegelijkertijd, vervolgens, uiteindelijk, integendeel
    daarentegen, anderzijds, in plaats daarvan, bijvoorbeeld, als gevolg, hierdoor, hiermee, hierbij
    hiervoor, hier, er, diens, laatstgenoemde
  `),
};
