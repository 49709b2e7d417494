import type { Article, Block } from '../../article/article';
import { dialogueVerbs } from '../../language/dialogue-verbs';
import { baseLanguage } from '../../language/language-tag';
import type { LanguagePack } from '../../language/pack';
import { splitWords } from './attribution/words/split-words';
import type { CueFinder } from './find-cue';
import { findInnerDialogue } from './find-inner-dialogue';
import type { MarkedPiece } from './marked-words';
import { splitInserts } from './split-inserts';

const OPENING_DASH = /^\s{0,4}[–—―-]\s{0,2}(?=[\p{Lu}\p{Lt}¿¡…])/u;
const MAX_OPENING_CHARS = 10;
/** As far as a verb of speech may reach that starts a clause. */
const MAX_VERB_CHARS = 40;
/** An auxiliary may stand before it: ", a dit Amina". */
const MAX_WORDS_TO_CUE = 1;

/**
 * Finds speech that a dash marks: "– Nie wiem – powiedziała Amina." A paragraph that opens with a dash may as well be part
 * of a list; it is speech where a verb of speech, a question or an exclamation shows it, or where the one before was. In
 * some languages the dash is the mark of speech, and the paragraph need only end like a sentence.
 */
export function findDialogue(
  { text, blocks, language }: Article,
  pack: LanguagePack | null,
  findCue: CueFinder,
): readonly MarkedPiece[] {
  if (!(pack ? pack.quotations.dashDialogue : baseLanguage(language) in dialogueVerbs)) return [];
  let wasSpeech = false;
  return blocks.flatMap((block, index) => {
    const start = dialogueStart(text, block);
    if (start === null) {
      wasSpeech = false;
      return pack?.quotations.innerDialogue && block.kind !== 'headline'
        ? findInnerDialogue(text, block, index, findCue)
        : [];
    }
    const whole = { start, end: block.end };
    const piece = { words: whole, marks: block, block: index, continues: false, isSpoken: true };
    const pieces = splitInserts(text, [piece], findCue, Number.POSITIVE_INFINITY).map((one, at, all) =>
      at === all.length - 1 ? cutTail(text, one, findCue) : one,
    );
    const isShown =
      pieces.length > 1 ||
      pieces[0]?.words.end !== whole.end ||
      /[?!]$/u.test(text.slice(block.end - 1, block.end));
    wasSpeech = isShown || wasSpeech || (pack?.quotations.dashDialogue ?? 'alone') === 'alone';
    return wasSpeech ? pieces : [];
  });
}

/** Where the words behind an opening dash start; `null` where there is none or the block does not end like a sentence. */
function dialogueStart(text: string, block: Block): number | null {
  if (block.kind !== 'paragraph') return null;
  const dash = OPENING_DASH.exec(text.slice(block.start, block.start + MAX_OPENING_CHARS));
  const ending = text.slice(Math.max(block.start, block.end - 3), block.end).trimEnd();
  return dash && /[.!?…:]$/u.test(ending) ? block.start + dash[0].length : null;
}

/** ", sier Amina i dag.": the clause that names the speaker ends the speech. */
function cutTail(text: string, piece: MarkedPiece, findCue: CueFinder): MarkedPiece {
  const { start, end } = piece.words;
  for (const { index } of text.slice(start, end).matchAll(/[,!?…]\s{1,2}(?=\p{Ll})/gu)) {
    const at = start + index;
    const cue = findCue(splitWords(text.slice(at + 1, Math.min(end, at + MAX_VERB_CHARS))));
    if (cue < 0 || cue > MAX_WORDS_TO_CUE) continue;
    const cut = text.charAt(at) === ',' ? at : at + 1;
    return { ...piece, words: { start, end: cut }, marks: { start: piece.marks.start, end: cut } };
  }
  return piece;
}
