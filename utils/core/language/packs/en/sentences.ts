import type { SentenceTable } from '../../sentence-table';
import { wordList } from '../../word-list';

export const sentences: SentenceTable = {
  // "Sgt. Doe met Mt. Hope's mayor on Jan. 5, approx. an hour late."
  abbreviations: wordList(`
    mr., mrs., ms., messrs., mx., dr., prof., rev., hon., fr., br., ste., gen., lt., col., maj., cpl.
    sgt., capt., cmdr., adm., pvt., gov., sen., rep., reps., sens., pres., supt., insp., det., atty.
    asst., assoc., vs., viz., cf., e.g., i.e., approx., ala., ariz., calif., colo., conn., fla., kan.
    mich., minn., nev., okla., tenn., tex., wis.
  `),
  // "The answer was no. Nobody moved." but "No. 5 won."
  numberAbbreviations: wordList(`
    no., nos., art., sec., fig., p., pp., vol., vols., ch., par., para., tel., ext., ca., mar., apr.
    jun., jul., min., max., jan., feb., aug., sept., oct., nov., dec.
  `),
  // "He joined Acme Inc. Shares rose."
  looseAbbreviations: wordList(`
    st., mt., ave., blvd., rd., dept., univ., inc., corp., co., ltd., jr., sr., p.m., a.m.
  `),
  closingAbbreviations: wordList('etc., llc., plc., bros., al.'),
  ordinalStop: false,
  openers: wordList(`
    the, a, an, in, on, at, by, for, from, with, without, after, before, during, since, until, under
    over, as, if, when, while, where, because, although, though, once, but, and, so, yet, not, no
    there, here, what, who, why, how, i, we, you, my, our, your, its, his, her, their, many, most, some
    several, all, both, each, one, two, three, police, officials, last, next, meanwhile, according
  `),
  dangling: wordList(`
    he, she, it, they, him, them, this, that, these, those, such, his, her, its, their, however, but
    and, or, also, then, yet, still, instead, meanwhile, moreover, furthermore, nevertheless
    nonetheless, otherwise, therefore, thus, hence, besides, consequently, afterwards, afterward
    additionally, similarly, likewise, conversely, indeed, the latter, the former, in addition
    in contrast, in turn, as a result, for example, for instance, on the other hand, at the same time
    after that, both
  `),
};
