import { agencies } from '../../language/wire-words';
import type { DateToken } from './date-tokens';

/** "UAE" beside a city stays as it is; a place alone or a longer word in capitals is one only in a dateline. */
const MAX_INITIALS = 3;

/** The place that a dateline's words name, without an agency and not in capitals throughout; `null` where none is left. */
export function nameOfPlace(text: string, language: string, tokens: readonly DateToken[]): string | null {
  const words = withoutAgency(wordsOf(text, tokens));
  const parts = words.split(',');
  const name = parts
    .map((part) => {
      const isInitials = parts.length > 1 && part.trim().length <= MAX_INITIALS;
      return isInitials || part !== part.toUpperCase() ? part : withSmallLetters(part, language);
    })
    .join(',');
  return name || null;
}

/** Whether the words hold the name of an agency that is known by itself, without brackets of its own. */
export function namesAgency(text: string, tokens: readonly DateToken[]): boolean {
  const words = wordsOf(text, tokens);
  return agencies.some((name) => words.includes(name));
}

function wordsOf(text: string, tokens: readonly DateToken[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

function withoutAgency(words: string): string {
  const agency = agencies.find((name) => words.startsWith(name) || words.endsWith(name));
  if (!agency) return words.split('=')[0]?.trim() ?? '';
  const place = words.startsWith(agency) ? words.slice(agency.length) : words.slice(0, -agency.length);
  return place.replace(/[=\s]/gu, '');
}

function withSmallLetters(words: string, language: string): string {
  return words.replace(
    /[\p{L}\p{M}]+/gu,
    (word) => word.charAt(0) + word.slice(1).toLocaleLowerCase(language),
  );
}
