import type { Article, Block } from '../../article/article';
import type { Span } from '../../article/span';
import { type RawWord, splitWords } from './attribution/words/split-words';
import { countWords } from './count-words';
import type { MarkedWords } from './marked-words';

/** Words in marks, with the reporter's own words round them. */
export interface QuotationContext {
  readonly marked: MarkedWords;
  readonly block: Block;
  /** In a headline, a standfirst or a crosshead. */
  readonly inHeadline: boolean;
  /** The words inside; of a long quotation the first ones. */
  readonly inside: readonly RawWord[];
  /** How many words they are. */
  readonly count: number;
  /** The reporter's words and stops in the same sentence, nearest first, quoted words left out. */
  readonly before: readonly RawWord[];
  readonly after: readonly RawWord[];
}

/** What stands farther from a quotation says nothing about it. */
const MAX_WORDS_ROUND = 24;
const MAX_INSIDE_CHARS = 200;
/** A plain text often begins with its headline: one sentence, and a short one. */
const MAX_HEADLINE_CHARS = 140;

/** Looks once at each quotation that stands in no other. */
export function readContexts(
  { text, blocks }: Article,
  sentences: readonly (readonly Span[])[],
  marked: readonly MarkedWords[],
): readonly QuotationContext[] {
  const byBlock = new Map<number, MarkedWords[]>();
  for (const one of marked) {
    if (one.depth > 0) continue;
    const together = byBlock.get(one.block);
    if (together) together.push(one);
    else byBlock.set(one.block, [one]);
  }
  return [...byBlock].flatMap(([index, together]) => {
    const block = blocks[index];
    return block ? readBlock(text, block, sentences[index] ?? [], together, index === 0) : [];
  });
}

function readBlock(
  text: string,
  block: Block,
  sentences: readonly Span[],
  marked: readonly MarkedWords[],
  isFirst: boolean,
): readonly QuotationContext[] {
  const inHeadline =
    isHeadline(block) || (isFirst && sentences.length === 1 && block.end - block.start <= MAX_HEADLINE_CHARS);
  const outside: RawWord[] = [];
  const splits = marked.map(({ marks }, at) => {
    addWords(outside, text, marked[at - 1]?.marks.end ?? block.start, marks.start);
    return outside.length;
  });
  addWords(outside, text, marked.at(-1)?.marks.end ?? block.start, block.end);
  let sentence = 0;
  return marked.map((one, at) => {
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= one.marks.start) sentence++;
    const sentenceStart = sentences[sentence]?.start ?? block.start;
    const split = splits[at] ?? 0;
    const after = outside.slice(split, split + MAX_WORDS_ROUND);
    const stop = after.findIndex(({ word }) => /^[.!?。！？]/u.test(word));
    const inside = splitWords(
      text.slice(one.start, Math.min(one.end, one.start + MAX_INSIDE_CHARS)),
      one.start,
    );
    return {
      marked: one,
      block,
      inHeadline,
      inside,
      count: countWords(inside),
      before: outside
        .slice(Math.max(0, split - MAX_WORDS_ROUND), split)
        .filter(({ start }) => start >= sentenceStart)
        .reverse(),
      after: stop < 0 ? after : after.slice(0, stop),
    };
  });
}

function isHeadline({ kind }: Block): boolean {
  return kind === 'headline' || kind === 'standfirst' || kind === 'crosshead';
}

function addWords(words: RawWord[], text: string, start: number, end: number): void {
  for (const word of splitWords(text.slice(start, end), start)) words.push(word);
}
