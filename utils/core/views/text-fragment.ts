import type { Article } from '../article/article';
import { type Span, textOf } from '../article/span';

/** Longer quotations are named by how they begin and how they end. */
const MAX_EXACT_CHARS = 120;
/** Words at either end of a long quotation, and of context before and after an ambiguous one. */
const EDGE_WORDS = 5;
const CONTEXT_WORDS = [3, 8];
/** A quotation of one or two words is likely to stand elsewhere on the page too, outside the article. */
const MIN_LONE_WORDS = 4;

/**
 * The address of a page with a text fragment that leads to the words of a span, by the least text that stands only once
 * in the article; without the fragment where nothing does. See https://wicg.github.io/scroll-to-text-fragment/.
 */
export function addressOfWords(article: Article, span: Span): string | null {
  const address = article.canonicalUrl ?? article.url;
  if (!address) return null;
  const directive = textDirective(article, span);
  return directive ? `${address.split('#')[0]}#:~:text=${directive}` : address;
}

function textDirective(article: Article, span: Span): string | null {
  const words = wordsIn(article, span);
  const isShort = span.end - span.start <= MAX_EXACT_CHARS && !textOf(article.text, span).includes('\n');
  const first: Span = isShort ? span : { start: span.start, end: words[EDGE_WORDS - 1]?.end ?? span.end };
  const last: Span | null = isShort
    ? null
    : { start: words.at(-EDGE_WORDS)?.start ?? span.start, end: span.end };
  const match = [first, ...(last ? [last] : [])].map((part) => encode(textOf(article.text, part))).join(',');
  if (words.length >= MIN_LONE_WORDS && standsOnce(article.text, first)) return match;
  for (const count of CONTEXT_WORDS) {
    const context = contextOf(article, span, count);
    if (!standsOnce(article.text, { start: context.before.start, end: first.end })) continue;
    const prefix = encode(textOf(article.text, context.before));
    const suffix = encode(textOf(article.text, context.after));
    return [prefix && `${prefix}-`, match, suffix && `-${suffix}`].filter(Boolean).join(',');
  }
  return null;
}

/** A few words to either side with the marks between: context must touch the match, and ends where the block does. */
function contextOf(
  article: Article,
  span: Span,
  count: number,
): { readonly before: Span; readonly after: Span } {
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
  const before = wordsIn(article, { start: block.start, end: span.start });
  const after = wordsIn(article, { start: span.end, end: Math.max(span.end, block.end) });
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

/** Browsers compare without regard to case. */
function standsOnce(text: string, span: Span): boolean {
  const all = text.toLowerCase();
  const words = textOf(text, span).toLowerCase();
  const first = all.indexOf(words);
  return first >= 0 && all.indexOf(words, first + 1) < 0;
}

/** Commas, ampersands and dashes part the pieces of a directive. */
function encode(words: string): string {
  return encodeURIComponent(words.trim()).replaceAll('-', '%2D');
}
