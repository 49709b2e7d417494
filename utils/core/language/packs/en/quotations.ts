import type { QuotationTable } from '../../quotation-table';
import { wordList } from '../../word-list';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ["'", "'"],
  ],
  dashDialogue: false,
  dashInserts: false,
  leadingApostrophes: wordList('em, til, tis, twas, cause, bout, round, n, ere, ol'),
  termWords: wordList(`
    called, dubbed, named, branded, labelled, labeled, self-described, meaning, billed, the word, the term, the phrase, the hashtag
    nickname, moniker
  `),
  nameWords: wordList(`
    known as, also called, alias, so-called, self-styled, nicknamed, titled, entitled, codenamed, code-named, the name, under the name, by the name, by the name of
  `),
  outletNames: wordList(`
    sun, nbc news, cbs news, abc news, the athletic, variety, hollywood reporter, vanity fair, tmz, wired,
    60 minutes, meet the press, face the nation, fox news sunday, good morning america, fox and friends, morning joe, state of the union
    saturday night live, the tonight show, the late show, daily show, newsnight, panorama, good morning britain, nightline, dateline, breitbart news
    huffington post, daily caller, new york post, los angeles times, boston globe, chicago tribune, miami herald, daily mirror, daily express, independent
    observer, scotsman, sky news, channel 4 news
  `),
  titleNouns: wordList(`
    miniseries, trilogy, hms, uss, film, movie, series, show, sitcom, drama, documentary, musical, play, song, single, album, track, hit, book, novel, memoir, poem, bestseller,
    essay, commentary, op-ed, editorial, article, magazine, newspaper, column, newsletter, podcast, programme, program, game, video, opera, ballet, painting, sculpture, exhibition, exhibit,
    sequel, episode, anthem, hymn, ship, band, group, author of, co-author of, host of, star of, starred in, operation, project, campaign, hashtag
  `),
  reported: {
    conjunctions: wordList('that'),
    afterComma: false,
    afterObject: true,
    negations: wordList(
      "not, never, didn't, doesn't, don't, hasn't, haven't, hadn't, won't, wouldn't, nobody, no one, nothing",
    ),
  },
};
