import type { LanguagePack } from '../../language/pack';
import { FUNCTION_WORD, type Lexicon, WORD } from './attribution/words/lexicon';
import type { RawWord } from './attribution/words/split-words';
import { CUE } from './find-cue';
import { isOutletName } from './is-outlet-name';
import { SURE_NAME } from './kind-features';
import { MAX_TERM_WORDS } from './mark-habits';
import { endsInEntry, endsInTitleNoun } from './title-signs';

const MAX_OUTLET_WORDS = 2;
const MAX_NICKNAME_WORDS = 2;
const MAX_WORDS_TO_PARTICIPLE = 3;

/** Words in marks, and what stands round them. */
export interface MarkedPlace {
  readonly inside: readonly RawWord[];
  /** 1 with a capital, -1 with a small letter, 0 in scripts without case. */
  readonly firstCase: number;
  readonly isTitled: boolean;
  readonly before: readonly RawWord[];
  readonly after: readonly RawWord[];
  /** The word or stop right before the marks. */
  readonly lead: RawWord | undefined;
}

/** How surely a name stands in the marks: `SURE_NAME`, 1 behind a noun that has names, else 0. */
export function announcesName(
  place: MarkedPlace,
  inTitleCase: boolean,
  pack: LanguagePack | null,
  lexicon: Lexicon | null,
): number {
  if (!pack || !lexicon) return 0;
  const { inside, firstCase, before, lead } = place;
  const isAfterWork = lead?.isWord === true && endsInTitleNoun(before, pack);
  if (inside.length > MAX_TERM_WORDS) return Number(isAfterWork);
  if (isSoCalled(place, pack, lexicon)) return SURE_NAME;
  if (isOutletName(inside, lexicon, pack)) return SURE_NAME;
  if (!inTitleCase && (isNickname(place) || isAddressed(place, pack, lexicon))) return SURE_NAME;
  // "the film “Harbour Lights”", but neither "the film is “too long”" nor "the band says “No”"
  const leadBits = bitsOf(lead, lexicon);
  const isAfterOutlet = (leadBits & WORD.outlet) !== 0;
  const isCapital = firstCase > 0 || (firstCase === 0 && isAfterOutlet);
  const isNamed = (isAfterWork || isAfterOutlet) && !(leadBits & (CUE | WORD.body));
  return isNamed && isCapital && !inTitleCase ? SURE_NAME : Number(isAfterWork);
}

/** "the so-called “…”", "known as the “…”", but no "ha llamado “…”": with an auxiliary, somebody says it. */
function isSoCalled({ before, lead }: MarkedPlace, pack: LanguagePack, lexicon: Lexicon): boolean {
  if (/^[,:]$/u.test(lead?.word ?? '')) return false;
  const isArticle = bitsOf(before.at(-1), lexicon) & (WORD.definite | WORD.indefinite);
  const words = isArticle ? before.slice(0, -1) : before;
  if (!endsInEntry(words, pack.quotations.nameWords, 0)) return false;
  return !words
    .slice(-1 - MAX_WORDS_TO_PARTICIPLE, -1)
    .some((word) => (bitsOf(word, lexicon) & WORD.auxiliary) !== 0);
}

/** "Marcia “Cia” Price": between two words with capitals. */
function isNickname({ inside, firstCase, lead, after }: MarkedPlace): boolean {
  return (
    firstCase > 0 &&
    inside.length <= MAX_NICKNAME_WORDS &&
    lead?.capital === true &&
    after[0]?.capital === true
  );
}

/** «рассказала «Вестнику» жительница», "w rozmowie z „Kurierem”", لـ «اليوم»: who was told, or where it was said. */
function isAddressed(place: MarkedPlace, pack: LanguagePack, lexicon: Lexicon): boolean {
  const { inside, isTitled, lead, after } = place;
  if (!lead?.isWord) return false;
  if (inside.length <= MAX_OUTLET_WORDS && pack.quotations.toldTo?.includes(lead.word)) return true;
  if (!pack.speech.cases || !isTitled) return false;
  const bits = bitsOf(lead, lexicon);
  const [next] = after;
  const isBeforeNoun = next?.isWord === true && !(bitsOf(next, lexicon) & (FUNCTION_WORD | CUE));
  return (bits & WORD.preposition) !== 0 || ((bits & WORD.verb) !== 0 && isBeforeNoun);
}

function bitsOf(word: RawWord | undefined, lexicon: Lexicon): number {
  return (word && lexicon.words.get(word.word)) ?? 0;
}
