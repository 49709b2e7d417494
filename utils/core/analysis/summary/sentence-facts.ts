import type { Quote } from '../../article/analysis';
import type { Article } from '../../article/article';
import { type Span, textOf } from '../../article/span';
import type { LanguagePack } from '../../language/pack';
import { leansOnContext } from './leaning';
import { quotedShares } from './quoted-shares';
import { asksAtEnd, hasOpenMark, isAllMarked, stopsAtEnd } from './sentence-marks';
import { type StemSpace, stemSpaceOf } from './stem-space';
import { countOf, stemsOf, wordsIn } from './stems';

/** What decides whether a sentence belongs into a summary. Shares and scores are 0 to 1. */
export interface SentenceFacts {
  readonly span: Span;
  /** Index of its block in the article. */
  readonly block: number;
  readonly opensBlock: boolean;
  readonly words: number;
  /** How much of the headline's weight it holds. */
  readonly onHeadline: number;
  /** How much of its own weight headline and standfirst have said already. */
  readonly saidAbove: number;
  /** How much it shares with the rest of the article, against the sentence that shares most. */
  readonly central: number;
  readonly quoted: number;
  /** It cannot be understood without the sentence before it. */
  readonly leans: boolean;
  readonly asks: boolean;
  /** No stop at its end, as in a crosshead or a table, or a mark or bracket that is left open. */
  readonly broken: boolean;
  readonly hasNumber: boolean;
}

/** The sentences of an article's running text with what is known of each, and the space that tells which are alike. */
export interface DescribedText {
  readonly facts: readonly SentenceFacts[];
  readonly space: StemSpace;
}

/** Describes the sentences of the blocks that make the running text. `sentences` holds those of every block. */
export function describeSentences(
  article: Article,
  sentences: readonly (readonly Span[])[],
  quotes: readonly Quote[],
  pack: LanguagePack | null,
): DescribedText {
  const places = article.blocks.flatMap(({ kind }, block) =>
    kind === 'paragraph' || kind === 'list-item' || kind === 'block-quote'
      ? (sentences[block] ?? []).map((span, index) => ({ span, block, opensBlock: index === 0 }))
      : [],
  );
  const functionWords = new Set(pack ? [...pack.sentences.openers, ...pack.sentences.dangling] : []);
  const words = places.map(({ span }) => wordsIn(textOf(article.text, span)));
  const space = stemSpaceOf(words.map((those) => stemsOf(those, functionWords)));
  const headline = stemsOf(wordsIn(article.title ?? ''), functionWords);
  const above = new Set([...headline, ...stemsOf(wordsIn(article.standfirst ?? ''), functionWords)]);
  const centralities = places.map((_, index) => space.centrality(index));
  const most = centralities.reduce((max, value) => Math.max(max, value), Number.EPSILON);
  const quoted = quotedShares(
    places.map(({ span }) => span),
    quotes,
  );

  const facts = places.map(({ span, block, opensBlock }, index): SentenceFacts => {
    const text = textOf(article.text, span);
    return {
      span,
      block,
      opensBlock,
      words: countOf(words[index] ?? []),
      onHeadline: space.coverage(index, headline),
      saidAbove: space.coveredBy(index, above),
      central: (centralities[index] ?? 0) / most,
      quoted: isAllMarked(text) ? 1 : (quoted[index]?.share ?? 0),
      leans: quoted[index]?.startsInside === true || leansOnContext(text, pack?.sentences ?? null),
      asks: asksAtEnd(text),
      broken: !stopsAtEnd(text) || hasOpenMark(text),
      hasNumber: /\p{N}/u.test(text),
    };
  });
  return { facts, space };
}
