import type { Article } from '../../article/article';
import { splitWords } from './attribution/words/split-words';
import type { CueFinder } from './find-cue';
import type { MarkedWords } from './marked-words';
import type { Quotation } from './quotation';

/** "said the minister of the interior on Tuesday": more words than these are a new thought. */
const MAX_GAP_CHARS = 160;
const WORDS_TO_CUE_AFTER = 4;
const STOP = /[.!?…。！？]/u;

/** Joins the pieces of one utterance: gives each piece the number of its group, in the order given. */
export function joinGroups(
  { text, blocks }: Article,
  marked: readonly MarkedWords[],
  kinds: readonly Quotation['kind'][],
  findCue: CueFinder,
): readonly number[] {
  let groups = 0;
  let last: { readonly words: MarkedWords; readonly group: number } | null = null;
  return marked.map((words, index) => {
    if (words.depth > 0 || kinds[index] === 'words') return groups++;
    const blockEnd = blocks[words.block]?.end ?? words.end;
    const joins: boolean =
      last !== null && (words.continues || goesOn(text, last.words, words, blockEnd, findCue));
    const group: number = joins && last ? last.group : groups++;
    last = { words, group };
    return group;
  });
}

/** Whether nothing but "said Amina" stands between two pieces of one block. */
function goesOn(
  text: string,
  before: MarkedWords,
  after: MarkedWords,
  blockEnd: number,
  findCue: CueFinder,
): boolean {
  if (before.block !== after.block) return false;
  const gap = text.slice(before.marks.end, after.marks.start);
  if (gap.length > MAX_GAP_CHARS) return false;
  const words = splitWords(gap).filter(({ isWord }) => isWord);
  if (words.length === 0) return true;
  if (findCue(words) < 0 || /[:：]\s*$/u.test(gap)) return false;
  // “We left,” said Amina, “at dawn.”
  if (!STOP.test(gap)) {
    return (
      /[,–—-]\s*$/u.test(gap) &&
      /^[^\p{L}]{0,3}[\p{Ll}\p{Lo}]/u.test(text.slice(after.start, after.start + 5))
    );
  }
  // “We left,” said Amina. “It was dawn.” – unless what follows has a speaker of its own.
  return /^[^.!?…。！？]*[.。]\s*$/u.test(gap) && !hasCueAfter(text, after, blockEnd, findCue);
}

function hasCueAfter(text: string, { marks }: MarkedWords, blockEnd: number, findCue: CueFinder): boolean {
  const rest = text.slice(marks.end, Math.min(blockEnd, marks.end + MAX_GAP_CHARS));
  const stop = rest.search(STOP);
  const words = splitWords(stop < 0 ? rest : rest.slice(0, stop)).filter(({ isWord }) => isWord);
  return findCue(words.slice(0, WORDS_TO_CUE_AFTER)) >= 0;
}
