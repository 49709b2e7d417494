import { firstPassing } from '../../../../article/first-passing';
import type { Quotation } from '../../quotation';
import type { Mention } from '../mentions/mention';
import { between, type Scene } from '../scene';
import { topicBefore } from './topic';

/** How a quote sits in its sentence and its paragraph. */
export interface QuoteFrame {
  /** First and last token between the marks. */
  readonly first: number;
  readonly last: number;
  readonly block: number;
  /** What stands before it: its sentence starts with it, a colon, a comma, or plain words that it is woven into. */
  readonly opening: 'fresh' | 'colon' | 'comma' | 'woven';
  /** How it ends: with a full stop, with a comma or a question ("…,” said"), or amid a sentence that runs on. */
  readonly ending: 'closed' | 'open' | 'running';
  /** Sentences that the splitter starts right after it though the words there belong to the quote's own. */
  readonly falseStarts: number;
  /** Index of the quotation that holds it; -1 where none does. */
  readonly inside: number;
  readonly words: number;
  /** First token of the verb of speech that leads right up to it and has its subject right before it; -1 where none does. */
  readonly ownVerb: number;
  /** First token of whom a particle right before it makes the topic of its sentence: 「…」と述べたのに対し、首相[は]「…」; -1 where none does. */
  readonly topic: number;
  /** No words stand outside quotes in its paragraph. */
  readonly alone: boolean;
  /** Those whose names stand between the marks. */
  readonly named: ReadonlySet<number>;
  /** The person named last in the paragraphs before it, where its own names nobody; -1 where nobody is. */
  readonly personBefore: number;
}

/** Looks at the surroundings of a quotation; `null` where it holds no word. */
export function frameQuote(scene: Scene, quotation: Quotation): QuoteFrame | null {
  const { tokens, article } = scene;
  const first = firstTokenFrom(scene, quotation.start);
  const after = firstTokenFrom(scene, quotation.end);
  const last = after - 1;
  if (last < first) return null;
  const beforeMark = firstTokenFrom(scene, quotation.marks.start) - 1;
  const afterMark = firstTokenFrom(scene, quotation.marks.end);
  const block = quotation.block;
  const before = tokens[beforeMark]?.block === block ? tokens[beforeMark] : undefined;
  const next = tokens[afterMark]?.block === block ? tokens[afterMark] : undefined;
  const lastMark = article.text.charAt(quotation.end - 1);
  const flowsOn = Boolean(next && (isComma(next.word) || (next.isWord && !next.capital)));
  const bounds = article.blocks[block];
  return {
    first,
    last,
    block,
    opening:
      before === undefined && tokens[beforeMark]?.word === ':'
        ? 'colon'
        : openingOf(before?.word, before?.sentence !== tokens[first]?.sentence),
    ending: endingOf(lastMark, next?.word, flowsOn),
    falseStarts: flowsOn ? startsAfter(scene, afterMark) : 0,
    inside: tokens[beforeMark]?.block === block ? (tokens[beforeMark]?.inside ?? -1) : -1,
    words: tokens.slice(first, Math.min(last + 1, first + 12)).filter(({ isWord }) => isWord).length,
    ownVerb: ownVerbBefore(scene, beforeMark),
    topic: topicBefore(scene, beforeMark),
    alone: bounds !== undefined && outsideWords(scene, bounds.start, bounds.end) === 0,
    named: namedWithin(scene, first, last),
    personBefore: personBefore(scene, first, block),
  };
}

function namedWithin({ mentions, people }: Scene, first: number, last: number): ReadonlySet<number> {
  const named = new Set<number>();
  for (let at = firstPassing(mentions, (mention) => mention.first > first); at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.first > last) break;
    if (mention.name) named.add(people.entityOf[at] ?? -1);
  }
  return named;
}

/** How many mentions back the person named last is looked for. */
const MAX_NAMED_BACK = 12;

function personBefore({ mentions, tokens, people }: Scene, first: number, block: number): number {
  const from = firstPassing(mentions, (mention) => mention.first >= first);
  for (let at = from - 1; at >= 0 && at >= from - MAX_NAMED_BACK; at--) {
    const id = people.entityOf[at] ?? -1;
    const token = tokens[mentions[at]?.first ?? 0];
    if (token && token.inside < 0 && people.entities[id]?.knownPerson) return token.block < block ? id : -1;
  }
  return -1;
}

/** "Her mother, Ada Finch, always said": what may stand between the subject and its verb. */
const MAX_ADVERB_TOKENS = 2;

/** "… that the council claims that “…”": at most one word may stand between verb and quotation. */
function ownVerbBefore({ cues, counts, tokens }: Scene, last: number): number {
  const cue = cues[firstPassing(cues, ({ first }) => first > last) - 1];
  if (cue?.kind !== 'verb' || tokens[cue.first]?.sentence !== tokens[last]?.sentence) return -1;
  if (between(counts.words, cue.last + 1, last + 1) > 1) return -1;
  return between(counts.subjectEnds, Math.max(0, cue.first - MAX_ADVERB_TOKENS - 1), cue.first) > 0
    ? cue.first
    : -1;
}

/** A verb that leads right up to the quotation has a subject of its own, and it is not this one. */
export function hasNearerClause({ ownVerb }: QuoteFrame, mention: Mention): boolean {
  return mention.reach < ownVerb - 1 - MAX_ADVERB_TOKENS;
}

/** Whether the first word from a token on starts a sentence. */
function startsAfter({ tokens }: Scene, from: number): number {
  const next = tokens[from]?.isWord ? from : from + 1;
  return Number(tokens[next]?.startsSentence === true);
}

function outsideWords(scene: Scene, start: number, end: number): number {
  const { words } = scene.counts;
  return (words[firstTokenFrom(scene, end)] ?? 0) - (words[firstTokenFrom(scene, start)] ?? 0);
}

function openingOf(before: string | undefined, otherSentence: boolean): QuoteFrame['opening'] {
  if (before === ':') return 'colon';
  if (before === undefined || otherSentence || /^[.!?…”"»“]$/u.test(before)) return 'fresh';
  return isComma(before) ? 'comma' : 'woven';
}

function endingOf(lastMark: string, next: string | undefined, flowsOn: boolean): QuoteFrame['ending'] {
  if (next !== undefined && isComma(next)) return 'open';
  if (lastMark === ',') return 'open';
  if (/[.!?…]/u.test(lastMark)) return flowsOn ? 'open' : 'closed';
  if (next === undefined || /^[.!?…;]$/u.test(next)) return 'closed';
  return flowsOn ? 'running' : 'open';
}

function isComma(word: string): boolean {
  return /^[,–—―-]$/u.test(word);
}

function firstTokenFrom({ tokens }: Scene, offset: number): number {
  return firstPassing(tokens, ({ start }) => start >= offset);
}
