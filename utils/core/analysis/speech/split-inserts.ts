import type { Span } from '../../article/span';
import { splitWords } from './attribution/words/split-words';
import type { CueFinder } from './find-cue';
import type { MarkedPiece } from './marked-words';

/** Inside marks, more words than this between two dashes are the speaker's own. */
const MAX_INSERT_CHARS = 110;
/** "– poi ha detto Amina –": the verb of speech stands near the start of an insert. */
const MAX_WORDS_TO_CUE = 3;
const DASH = /[–—―]|(?<=\s)-(?=\s)/gu;

/**
 * Splits a quotation where the reporter speaks in it, between two dashes or between a dash and its end:
 * “We left – says Amina – at dawn”.
 */
export function splitInserts(
  text: string,
  pieces: readonly MarkedPiece[],
  findCue: CueFinder,
  maxChars = MAX_INSERT_CHARS,
): readonly MarkedPiece[] {
  return pieces.flatMap((piece) => {
    const inserts = findInserts(text, piece.words, findCue, maxChars);
    if (inserts.length === 0) return [piece];
    const { words, marks, block } = piece;
    return [...inserts, null].map((insert, at): MarkedPiece => {
      const before = inserts[at - 1];
      const start = before?.end ?? words.start;
      const end = insert?.start ?? words.end;
      return {
        words: { start: skipStops(text, start, end), end },
        marks: { start: before?.end ?? marks.start, end: insert?.start ?? marks.end },
        block,
        continues: piece.continues || at > 0,
        isSpoken: true,
      };
    });
  });
}

/** The reporter's words with their dashes. */
function findInserts(text: string, words: Span, findCue: CueFinder, maxChars: number): readonly Span[] {
  const dashes = Array.from(
    text.slice(words.start, words.end).matchAll(DASH),
    ({ index }) => words.start + index,
  );
  const inserts: Span[] = [];
  for (let at = 0; at < dashes.length; at++) {
    const start = dashes[at] ?? 0;
    const next = dashes[at + 1] ?? words.end;
    const opening = text.slice(start + 1, Math.min(next, start + MAX_INSERT_CHARS));
    if (next - start > maxChars || !isInsert(opening, findCue)) continue;
    inserts.push({ start, end: Math.min(next + 1, words.end) });
    at++;
  }
  return inserts;
}

function isInsert(words: string, findCue: CueFinder): boolean {
  if (!/^\s?\p{Ll}/u.test(words)) return false;
  const cue = findCue(splitWords(words).filter(({ isWord }) => isWord));
  return cue >= 0 && cue <= MAX_WORDS_TO_CUE;
}

/** In "Juan—. Mañana" the stop belongs to the insert. */
function skipStops(text: string, start: number, end: number): number {
  const stops = /^[.,;:\s]{1,4}/u.exec(text.slice(start, Math.min(end, start + 4)))?.[0] ?? '';
  return start + stops.length;
}
