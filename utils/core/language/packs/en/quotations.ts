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
    so-called, called, nicknamed, dubbed, titled, entitled, named, known as, branded, codenamed, code-named, labelled, labeled, self-styled,
    self-described, meaning, alias, billed, the word, the term, the phrase, the hashtag, the name, nickname, moniker
  `),
  titleNouns: wordList(`
    film, movie, series, show, sitcom, drama, documentary, musical, play, song, single, album, track, hit, book, novel, memoir, poem, bestseller,
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
