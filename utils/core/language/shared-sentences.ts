import type { SentenceTable } from './sentence-table';
import { wordList } from './word-list';

/** Abbreviations that several languages share, for a language without a table of its own. */
export const sharedSentences: SentenceTable = {
  // "Dr. Lind", «им. Горького»
  abbreviations: wordList(`
    dr., dra., prof., mr., mrs., ms., ing., st., gen., kap., sgt., lt., cap., col., vs., cf., ca., kl.
    nr., tlf., tel., tzv., np., npr., bl.a., f.eks., t.ex., dvs., mvh., pga., ev., inkl., doc., mudr.
    judr., phdr., mgr., bc., sv., ul., dott., sig., им., ул., пр., просп., пл., д., кв., стр., рис., см.
    ср., проф., акад., ген., св., гр., тов., обл., р-н., г-н., г-жа., т.н., ст., п., вул., ім., αρ., κ.
    κα., βλ., δρ.
  `),
  numberAbbreviations: wordList(`
    no., nr., art., č., čl., str., s., kl., tel., tlf., fig., vol., p., pp., ст., п., см., тел., стр.
  `),
  looseAbbreviations: wordList('inc., corp., co., ltd., mio., mrd., тыс., млн., млрд.'),
  closingAbbreviations: wordList(`
    etc., osv., m.m., m.fl., atd., apod., ap., itd., руб., др., пр., гг., вв., vb.
  `),
  ordinalStop: false,
  openers: [],
  dangling: [],
};
