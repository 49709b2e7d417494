import type { Article } from '../article/article';
import { type Span, textOf } from '../article/span';

/** Longer quotations are named by how they begin and how they end. */
const MAX_EXACT_CHARS = 120;
/** Words at either end of a long quotation, and of context before and after an ambiguous one. */
const EDGE_WORDS = 5;
const CONTEXT_WORDS = [3, 8];
/** One or two words are too likely to come again when the page is shown another time, with other headlines beside it. */
const MIN_LONE_WORDS = 4;

/** One address that leads to words of a page, if they stand there only once. */
export interface WordsAddress {
  readonly address: string;
  /** What a browser looks for first; it takes the first place that it finds. */
  readonly words: string;
}

/**
 * Addresses with a text fragment that lead to the words of a span, the shortest first; `[]` for an article without an
 * address. See https://wicg.github.io/scroll-to-text-fragment/. Which of them is right only the whole page can tell.
 */
export function addressesOfWords(article: Article, span: Span): readonly WordsAddress[] {
  const address = bareAddress(article);
  if (!address) return [];
  const { first, last, wordCount } = edgesOf(article, span);
  const match = [first, ...(last ? [last] : [])].map((part) => encode(textOf(article.text, part))).join(',');
  const addressFor = (directive: string, words: Span): WordsAddress => ({
    address: `${address.split('#')[0]}#:~:text=${directive}`,
    words: textOf(article.text, words),
  });
  const lone = wordCount >= MIN_LONE_WORDS ? [addressFor(match, first)] : [];
  const inContext = CONTEXT_WORDS.map((count) => {
    const { before, after } = contextOf(article, span, count);
    const prefix = encode(textOf(article.text, before));
    const suffix = encode(textOf(article.text, after));
    const directive = [prefix && `${prefix}-`, match, suffix && `-${suffix}`].filter(Boolean).join(',');
    // Where the match is one piece, what comes after it tells it apart as well.
    return addressFor(directive, { start: before.start, end: last ? first.end : after.end });
  });
  return [...lone, ...inContext];
}

/** Where the article is, without a way to any of its words. */
export function bareAddress({ canonicalUrl, url }: Article): string | null {
  return canonicalUrl ?? url;
}

interface Edges {
  readonly first: Span;
  /** `null` where the span is named in one piece. */
  readonly last: Span | null;
  readonly wordCount: number;
}

/** The pieces that name a span: all of it, or a few words at either end. No piece may run over the end of a block. */
function edgesOf(article: Article, span: Span): Edges {
  const words = wordsIn(article, span);
  const [head, tail] = [blockOf(article, span.start), blockOf(article, span.end - 1)];
  const inOneBlock = span.end <= head.end;
  if (inOneBlock && span.end - span.start <= MAX_EXACT_CHARS) {
    return { first: span, last: null, wordCount: words.length };
  }
  const firstWords = words.filter(({ end }) => end <= head.end).slice(0, EDGE_WORDS);
  const lastWords = words.filter(({ start }) => start >= tail.start).slice(-EDGE_WORDS);
  return {
    first: { start: span.start, end: firstWords.at(-1)?.end ?? Math.min(span.end, head.end) },
    last: { start: lastWords[0]?.start ?? Math.max(span.start, tail.start), end: span.end },
    wordCount: firstWords.length,
  };
}

/** A few words to either side with the marks between: context must touch the match, and ends where the block does. */
function contextOf(
  article: Article,
  span: Span,
  count: number,
): { readonly before: Span; readonly after: Span } {
  const before = wordsIn(article, { start: blockOf(article, span.start).start, end: span.start });
  const end = Math.max(span.end, blockOf(article, span.end - 1).end);
  const after = wordsIn(article, { start: span.end, end });
  return {
    before: {
      start: before.at(-count)?.start ?? before[0]?.start ?? span.start,
      end: trimmedEnd(article, span),
    },
    after: {
      start: span.end,
      end: after[count - 1]?.end ?? after.at(-1)?.end ?? span.end,
    },
  };
}

function blockOf({ blocks, text }: Article, offset: number): Span {
  return blocks.find(({ start, end }) => start <= offset && offset < end) ?? { start: 0, end: text.length };
}

/** Where the text before a span ends, without the spaces in between. */
function trimmedEnd({ text }: Article, { start }: Span): number {
  return text.slice(0, start).trimEnd().length;
}

function wordsIn({ text, language }: Article, span: Span): readonly Span[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(textOf(text, span));
  return [...segments].flatMap(({ index, segment, isWordLike }) =>
    isWordLike ? [{ start: span.start + index, end: span.start + index + segment.length }] : [],
  );
}

/** Commas, ampersands and dashes part the pieces of a directive. */
function encode(words: string): string {
  return encodeURIComponent(words.trim()).replaceAll('-', '%2D');
}
