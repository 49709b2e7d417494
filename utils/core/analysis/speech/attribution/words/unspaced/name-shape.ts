import type { Lexicon } from '../lexicon';

const MIN_NAME_CHARS = 2;
const MAX_NAME_CHARS = 6;
/** 尼古拉·谢尔盖耶夫, ウラジーミル・ソロヴィヨフ */
const MAX_LONG_NAME_CHARS = 20;
/** A surname of one character takes two more at most, one of two characters as well. */
const MAX_GIVEN_CHARS = 2;
const MIN_OFFICE_AND_NAME = 5;
const NAME = /^[\p{Script=Han}\p{Script=Katakana}ー々・·‧•]+$/u;
const FOREIGN = /[\p{Script=Katakana}・·‧•]/u;

/** Whether characters look like a name. What ends like a body is one only where a person's title follows: 田村さん, no 港村. */
export function mayBeName(text: string, lexicon: Lexicon, isPerson: boolean): boolean {
  if (!NAME.test(text) || lexicon.places.has(text)) return false;
  if (!isPerson && lexicon.bodyEndings.has(text.slice(-1))) return false;
  if (text.length < MIN_NAME_CHARS) return false;
  return text.length <= (isForeign(text) ? MAX_LONG_NAME_CHARS : MAX_NAME_CHARS);
}

/** 劉國華 in 劉國華上任前: the family name and what follows it, where the article has these characters elsewhere too. */
export function nameAtStart(text: string, whole: string, lexicon: Lexicon): string | null {
  if (isForeign(text) || surnameOf(text, lexicon)) return null;
  const surname = surnameAt(text, lexicon);
  if (!surname) return null;
  for (let given = MAX_GIVEN_CHARS; given > 0; given--) {
    const name = text.slice(0, surname.length + given);
    if (name.length > MIN_NAME_CHARS && isRepeated(name, whole)) return name;
  }
  return null;
}

/** Whether characters stand more than once in a text. */
export function isRepeated(text: string, whole: string): boolean {
  return whole.indexOf(text) !== whole.lastIndexOf(text);
}

/** 特级技师阎敏: behind an office of no table, a family name opens the name. */
export function nameIn(text: string, lexicon: Lexicon): string {
  if (!lexicon.table.unspaced?.officeFirst || text.length < MIN_OFFICE_AND_NAME) return text;
  if (isForeign(text) || surnameOf(text, lexicon)) return text;
  const tails = [MAX_GIVEN_CHARS + 1, MAX_GIVEN_CHARS].map((length) => text.slice(-length));
  return tails.find((tail) => surnameOf(tail, lexicon) !== null) ?? text;
}

/** ソロヴィヨフ, 让·皮埃尔: written as foreign names are. */
export function isForeign(text: string): boolean {
  return FOREIGN.test(text);
}

/** The family name that a short name starts with; `null` where it starts with none. */
export function surnameOf(name: string, lexicon: Lexicon): string | null {
  const surname = surnameAt(name, lexicon);
  return surname && name.length - surname.length <= MAX_GIVEN_CHARS ? surname : null;
}

/** The family name before other characters. */
function surnameAt(text: string, { surnames }: Lexicon): string | null {
  return (
    [text.slice(0, 2), text.slice(0, 1)].find(
      (surname) => surnames.has(surname) && text.length > surname.length,
    ) ?? null
  );
}
