import type { Block } from '../../article/article';
import { splitWords } from './attribution/words/split-words';
import type { CueFinder } from './find-cue';
import type { MarkedPiece } from './marked-words';
import { splitInserts } from './split-inserts';

/** A dash behind a full stop or a colon, and a capital behind it. */
const OPENING_DASH = /\s(?<=[.!?…:”"»)]\s)\s{0,2}[–—―-]\s{1,3}(?=[\p{Lu}„"«])/gu;
/** "Nie komentuję – mówi Amina. W porcie …": the end of the reporter's clause, where his own sentences go on. */
const SENTENCE_END = /[.!?…](?=\s+\p{Lu})/u;
/** ": – Nie komentuję": as far before the colon as a verb of speech may stand. */
const MAX_INTRODUCTION_CHARS = 60;

/**
 * Finds speech that a dash opens amid a paragraph: "Port stoi. – Nie wiem, dlaczego – mówi Amina. – Nikt nie wie." A dash
 * may as well part the reporter's own words, so that only a verb of speech behind the next dash, or one that leads up to a
 * colon, shows speech; what a further dash opens in the paragraph goes on with it.
 */
export function findInnerDialogue(
  text: string,
  block: Block,
  index: number,
  findCue: CueFinder,
): readonly MarkedPiece[] {
  const openings = [...text.slice(block.start, block.end).matchAll(OPENING_DASH)];
  const found: MarkedPiece[] = [];
  openings.forEach((opening, at) => {
    const dash = block.start + opening.index;
    const start = dash + opening[0].length;
    const next = openings[at + 1];
    const end = next ? block.start + next.index : block.end;
    const whole = pieceAt(start, end, index, found.length > 0);
    const tag = splitInserts(text, [whole], findCue, Number.POSITIVE_INFINITY);
    const [spoken] = tag;
    if (spoken && tag.length > 1) {
      const clause = SENTENCE_END.exec(text.slice(spoken.words.end, end));
      const stop = clause ? spoken.words.end + clause.index + 1 : end;
      found.push(
        ...splitInserts(text, [{ ...whole, words: { start, end: stop } }], findCue, Number.POSITIVE_INFINITY),
      );
    } else if (found.length > 0 || isIntroduced(text, block.start, dash, findCue)) found.push(whole);
  });
  return found;
}

function pieceAt(start: number, end: number, block: number, continues: boolean): MarkedPiece {
  const words = { start, end };
  return { words, marks: words, block, continues, isSpoken: true };
}

/** "Amina zapowiedziała: – Nie odejdę." */
function isIntroduced(text: string, from: number, dash: number, findCue: CueFinder): boolean {
  if (text.charAt(dash - 1) !== ':') return false;
  return findCue(splitWords(text.slice(Math.max(from, dash - MAX_INTRODUCTION_CHARS), dash))) >= 0;
}
