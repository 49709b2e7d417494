import type { Span } from '../../article/span';
import type { LanguagePack } from '../../language/pack';
import type { MarkedWords } from './marked-words';

const MAX_ADDRESS_CHARS = 200;
const MAX_CODE_CHARS = 80;

/** Longer words before a hyphen are as well what somebody shouts: „Lasst die Fähre endlich wieder fahren“-Rufe. */
const MAX_COMPOUND_CHARS = 25;

/** Whether what stands in marks is a name for certain: of a work, an address, or from the source of a program that the page shows. */
export function isName(text: string, words: MarkedWords, pack: LanguagePack | null): boolean {
  const { start, end, marks } = words;
  if (/[《〈]/u.test(text.charAt(marks.start)) || isCode(text, words)) return true;
  if (end - start <= MAX_COMPOUND_CHARS && isPartOfCompound(text, marks)) return true;
  if (pack?.speech.genitiveEndings && takesEnding(text, end, marks)) return true;
  return /^[\w-]{1,40}(?:\.[\w-]{1,40}){0,4}\.[a-z]{2,6}\/?$/u.test(
    text.slice(start, Math.min(end, start + MAX_ADDRESS_CHARS)),
  );
}

/** What the source of a program holds: name = "Amina", "list_docs", "<pre>", `zig run`. */
function isCode(text: string, { start, end, marks }: MarkedWords): boolean {
  if (/=\s?$/u.test(text.slice(marks.start - 2, marks.start))) return true;
  if (text.charAt(marks.start) === '`' && text.charAt(marks.end - 1) === '`') return true;
  return /^[^\s_]*\w_\w|^<\/?\w|^#[\w.]+#$|\w\(\)/u.test(
    text.slice(start, Math.min(end, start + MAX_CODE_CHARS)),
  );
}

/** „Tagblatt“-Bericht: a word that a hyphen joins to the next one. */
function isPartOfCompound(text: string, marks: Span): boolean {
  return /^[-‐‑]\p{L}/u.test(text.slice(marks.end, marks.end + 2));
}

/** "“Sessiz Liman”ın": words that take the ending of a case. Behind a stop, a space may be lost: "“We left,”he said". */
function takesEnding(text: string, end: number, marks: Span): boolean {
  if (!/[\p{L}\p{N}]/u.test(text.charAt(end - 1))) return false;
  return /^['’]?\p{Ll}{1,5}(?!\p{L})/u.test(text.slice(marks.end, marks.end + 7));
}
