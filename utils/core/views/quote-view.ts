import type { Analysis, Quote, QuoteKind } from '../article/analysis';
import type { Article } from '../article/article';
import { type Span, textOf } from '../article/span';
import { type PlacedWords, placesOf } from './place';
import { marksAround, type QuoteMarks } from './quote-marks';

/** The rule by which a quotation is attributed that the reader has put right; it goes into the record with it. */
export const READER_RULE = 'reader';

const MAX_SAYING_CHARS = 60;

/** A piece of the article that a reader can jump to. */
export interface Snippet extends PlacedWords {
  /** Where it stands in the article's text. */
  readonly span: Span;
}

/** One thing said, as a list shows it. */
export interface QuoteView extends Snippet {
  readonly kind: QuoteKind;
  /** `null` for what is reported in the writer's words. */
  readonly marks: QuoteMarks | null;
  /** The article's words that decided who speaks: "she added", "according to the ministry". */
  readonly saying: string | null;
  readonly via: string | null;
  readonly confidence: number;
  /** Index of the speaker; `null` where nobody is named. */
  readonly speaker: number | null;
  /** The reader has said who speaks. */
  readonly corrected: boolean;
}

/** A person or body with all that it says, in the article's order. */
export interface SpeakerView {
  /** Index into the analysis' speakers: the same look here and on the page. */
  readonly speaker: number;
  readonly name: string;
  /** Other forms of the name in the article. */
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly quotes: readonly QuoteView[];
}

/** All that is said, grouped for a reader. */
export interface SpeechView {
  readonly speakers: readonly SpeakerView[];
  /** Said by somebody whom the article does not name surely enough. */
  readonly unclear: readonly QuoteView[];
  /** Marks round a title, a name or a term: nobody's speech. */
  readonly words: readonly QuoteView[];
}

/** Groups what is said by who said it, speakers in the order in which they first speak. */
export function speechView(article: Article, analysis: Analysis): SpeechView {
  const said = [...analysis.quotes, ...analysis.reported].toSorted((a, b) => a.start - b.start);
  const bySpeaker = new Map<number, QuoteView[]>();
  const unclear: QuoteView[] = [];
  const words: QuoteView[] = [];
  for (const quote of said) {
    const view = quoteView(article, quote);
    const speaker = quote.attribution?.speaker;
    if (quote.kind === 'words') words.push(view);
    else if (speaker === undefined || !analysis.speakers[speaker]) unclear.push(view);
    else listOf(bySpeaker, speaker).push(view);
  }
  const speakers = [...bySpeaker].flatMap(([speaker, quotes]) => {
    const found = analysis.speakers[speaker];
    if (!found) return [];
    const told = [found.name, found.role].map((words) => words?.toLowerCase());
    // "The council's chair" and "L'adjoint" say no more than "council's chair" and "adjoint".
    const isRole = (alias: string) =>
      found.role !== null && [' ', '’', "'"].some((gap) => alias.endsWith(`${gap}${found.role}`));
    const aliases = found.aliases.filter((alias) => !told.includes(alias.toLowerCase()) && !isRole(alias));
    return [{ speaker, name: found.name, aliases, role: found.role, quotes }];
  });
  return { speakers, unclear, words };
}

function listOf(lists: Map<number, QuoteView[]>, speaker: number): QuoteView[] {
  const list = lists.get(speaker) ?? [];
  lists.set(speaker, list);
  return list;
}

function quoteView(article: Article, quote: Quote): QuoteView {
  return {
    ...snippetOf(article, quote),
    kind: quote.kind,
    marks: quote.kind === 'indirect' ? null : marksAround(article.text, quote),
    saying: sayingOf(article, quote),
    via: quote.attribution?.via ?? null,
    confidence: quote.confidence,
    speaker: quote.attribution?.speaker ?? null,
    corrected: quote.evidence?.rule === READER_RULE,
  };
}

/** From cue to mention where they stand together, as the article has it; the cue alone where they stand apart. */
export function sayingOf({ text }: Article, { cue, attribution }: Quote): string | null {
  const mention = attribution?.mention;
  if (!cue || !mention) return cue && textOf(text, cue);
  const both = { start: Math.min(cue.start, mention.start), end: Math.max(cue.end, mention.end) };
  const words = textOf(text, both);
  return words.length <= MAX_SAYING_CHARS && !/[\n“”«»"]/u.test(words) ? words : textOf(text, cue);
}

/** The words of a span, and the way to them. */
export function snippetOf(article: Article, span: Span): Snippet {
  return {
    text: textOf(article.text, span),
    span: { start: span.start, end: span.end },
    places: placesOf(article, span),
  };
}
