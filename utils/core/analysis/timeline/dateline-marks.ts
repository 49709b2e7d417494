import type { DateToken } from './date-tokens';

const MAX_BRACKET_TOKENS = 24;
const MAX_SLASH_TOKENS = 6;
const OPENING = /^[([（【〔［]$/u;
const CLOSING = /^[)\]）】〕］]$/u;
const DASH = /^[-–—―−]$/u;
const COMMA = /^[,،，、]$/u;

/** The index after a short stretch in brackets: "(AFP)", "【共同】"; `null` where none opens here. */
export function endOfBracket(tokens: readonly DateToken[], at: number): number | null {
  if (!OPENING.test(tokens[at]?.key ?? '')) return null;
  const close = tokens.slice(at, at + MAX_BRACKET_TOKENS).findIndex(({ key }) => CLOSING.test(key));
  return close < 0 ? null : at + close + 1;
}

/** The index after a few words between slashes: "/ТАСС/"; `null` where none opens here. */
export function endOfSlashes(tokens: readonly DateToken[], at: number): number | null {
  if (tokens[at]?.key !== '/') return null;
  const close = tokens.slice(at + 1, at + 1 + MAX_SLASH_TOKENS).findIndex(({ key }) => key === '/');
  return close < 0 ? null : at + close + 2;
}

/** Whether a token is a dash of any length. */
export function isDash(token: DateToken | undefined): boolean {
  return token !== undefined && DASH.test(token.key);
}

/** Whether a token is the comma of any script. */
export function isComma(token: DateToken | undefined): boolean {
  return token !== undefined && COMMA.test(token.key);
}
