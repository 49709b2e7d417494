import type { DateOrder } from '../../language/date-order';
import type { DateFrame, DateUnit } from '../../language/date-table';
import { type DateToken, lettersOf } from './date-tokens';

/** What a phrase says about a date. */
export type DateTerm =
  | NameTerm<'month'>
  | NameTerm<'weekday'>
  | {
      readonly kind: 'shift';
      readonly unit: DateUnit;
      readonly offset: number;
      readonly from: 'story' | 'mention';
    }
  | { readonly kind: 'holiday'; readonly month: number; readonly day: number }
  | {
      readonly kind: 'unit';
      readonly unit: DateUnit;
      /** The word for one of them, which may stand without a number: "rok temu". */
      readonly single: boolean;
    }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'lean'; readonly offset: -1 | 0 | 1 }
  | { readonly kind: 'same'; readonly unit: 'day' | 'month' | 'year' }
  | { [M in DateMarker]: { readonly kind: M } }[DateMarker];

/** The name of a month or weekday. */
interface NameTerm<K extends 'month' | 'weekday'> {
  readonly kind: K;
  readonly value: number;
  /** An abbreviation ("mar") counts only beside a number, an everyday word ("may") also after "in", "since", "last". */
  readonly weak: 'short' | 'everyday' | null;
}

/** Words without a value of their own. */
export type DateMarker =
  | 'void'
  | 'vague'
  | 'decade'
  | 'until'
  | 'since'
  | 'clause'
  | 'said'
  | 'link'
  | 'part'
  | 'dayPart'
  | 'beforeYear'
  | 'counted'
  | 'joiner'
  | 'future'
  | 'never';

export type TermOf<K extends DateTerm['kind']> = Extract<DateTerm, { readonly kind: K }>;

/** A term and the tokens that say it. */
export interface Phrase {
  readonly tokens: readonly Pick<DateToken, 'key' | 'apart'>[];
  readonly term: DateTerm;
}

/** A counted stretch, piece by piece: the key of a token, or a slot for a number or a unit. */
export interface Frame {
  readonly pieces: readonly string[];
  /** The unit, where the frame has no slot for it. */
  readonly unit: DateUnit | null;
  readonly direction: DateFrame;
}

/** What stands in a frame for a number and for a unit. */
export const NUMBER_SLOT = '{n}';
export const UNIT_SLOT = '{unit}';

/** What frames are looked up by: a first word, or a slot and the piece behind it. */
export function frameOpening(first: string | undefined, second: string | undefined): string {
  return first === NUMBER_SLOT || first === UNIT_SLOT ? `${first} ${second}` : (first ?? '');
}

/** All that is known about dates in one language, ready to be looked up by the first token's key; frames by `frameOpening`. */
export interface DateLexicon {
  /** BCP 47, as `Intl` takes it. */
  readonly language: string;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly frames: ReadonlyMap<string, readonly Frame[]>;
  /** First keys of the phrases and frames that a date can begin with. */
  readonly openers: ReadonlySet<string>;
  /** First keys of the phrases that make what follows no date. */
  readonly silencers: ReadonlySet<string>;
  readonly futureEndings: readonly string[];
  /** Beginnings of month and weekday names, for a language whose inflected forms no pack lists. */
  readonly stems: ReadonlyMap<string, DateTerm>;
  readonly order: DateOrder;
}

/** A term found at a token, and the index of the token after it. */
export interface FoundTerm<K extends DateTerm['kind']> {
  readonly term: TermOf<K>;
  readonly next: number;
}

/** The beginning of a shorter name is that of too many other words. */
export const MIN_STEM_LETTERS = 4;
const MAX_ENDING_LETTERS = 3;
const HANGUL = /^\p{sc=Hang}/u;
/** Where names take a capital, a word that begins like one is often another name: "Pazarcık" is no "Pazar". */
const MAX_CAPITAL_ENDING_LETTERS = 1;

const NO_PHRASES: readonly Phrase[] = [];

/** The longest phrase of one kind that starts at a token. */
export function termAt<K extends DateTerm['kind']>(
  lexicon: DateLexicon,
  tokens: readonly DateToken[],
  at: number,
  kind: K,
): FoundTerm<K> | null {
  const first = tokens[at];
  if (!first) return null;
  let best: Phrase | null = null;
  for (const phrase of lexicon.phrases.get(first.key) ?? NO_PHRASES) {
    if (phrase.term.kind !== kind || phrase.tokens.length <= (best?.tokens.length ?? 0)) continue;
    if (phrase.tokens.every((token, index) => isSame(token, tokens[at + index], index > 0))) best = phrase;
  }
  if (best && !isInsideHangul(tokens, at))
    return { term: best.term as TermOf<K>, next: at + best.tokens.length };
  const inflected = inflectedTerm(lexicon, first);
  return inflected?.kind === kind ? { term: inflected as TermOf<K>, next: at + 1 } : null;
}

function isSame(wanted: Phrase['tokens'][number], found: DateToken | undefined, withSpace: boolean): boolean {
  return found?.key === wanted.key && (!withSpace || found.apart === wanted.apart);
}

/** Korean parts its words by spaces though each letter is a token: "이어 제" holds no "어제". */
function isInsideHangul(tokens: readonly DateToken[], at: number): boolean {
  const first = tokens[at];
  const before = tokens[at - 1];
  return first?.apart === false && HANGUL.test(first.key) && HANGUL.test(before?.key ?? '');
}

function inflectedTerm({ stems, order }: DateLexicon, token: DateToken): DateTerm | null {
  const { kind, key } = token;
  if (stems.size === 0 || kind !== 'word') return null;
  if (order.capitalised && lettersOf(token) === 'lower') return null;
  const most = order.capitalised ? MAX_CAPITAL_ENDING_LETTERS : MAX_ENDING_LETTERS;
  for (let cut = 0; cut <= most && key.length - cut >= MIN_STEM_LETTERS; cut++) {
    // A short name with a long ending is another word: "kovotų" is no "kovo".
    if (cut > key.length - cut - MIN_STEM_LETTERS + 1) break;
    const term = stems.get(key.slice(0, key.length - cut));
    if (term) return term;
  }
  return null;
}
