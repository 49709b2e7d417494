import type { Quotation } from '../../quotation';
import type { Scene } from '../scene';
import type { Decision } from './decide';

/** Headlines and crossheads have few quotations; a bound keeps hostile pages linear. */
const MAX_ADOPTING = 20;
/** Headlines shorten: of so many long words or more, this share must stand in the quotation below. */
const MIN_LONG_WORDS = 3;
const LONG_WORD_LETTERS = 4;
const MIN_SHARED = 0.75;

/** A headline or crosshead repeats words that the text below quotes in full, so whoever says them there says them here. */
export function adoptRepeated(
  scene: Scene,
  decisions: readonly (Decision | null)[],
): readonly (Decision | null)[] {
  const adopting = decisions.flatMap((decision, index) =>
    decision && isHeading(scene, scene.quotations[index]) ? [index] : [],
  );
  if (adopting.length === 0 || adopting.length === decisions.length) return decisions;
  const told = decisions.flatMap((decision, index) =>
    decision && !decision.nobody && !isHeading(scene, scene.quotations[index])
      ? [{ decision, words: wordsOf(scene, decision) }]
      : [],
  );
  const adopted = [...decisions];
  for (const index of adopting.slice(0, MAX_ADOPTING)) {
    const own = decisions[index];
    const source = own && sourceOf(scene, wordsOf(scene, own), told);
    if (source && (own.nobody || source.share > own.share)) adopted[index] = { ...source, frame: own.frame };
  }
  return adopted;
}

function isHeading({ article }: Scene, quotation: Quotation | undefined): boolean {
  const kind = article.blocks[quotation?.block ?? -1]?.kind;
  return kind === 'headline' || kind === 'standfirst' || kind === 'crosshead';
}

function wordsOf({ tokens }: Scene, { frame }: Decision): readonly string[] {
  return tokens.slice(frame.first, frame.last + 1).flatMap(({ isWord, word }) => (isWord ? [word] : []));
}

/** The decision on the words below; `null` where they are nobody's or two people's. */
function sourceOf(
  { people }: Scene,
  words: readonly string[],
  told: readonly { readonly decision: Decision; readonly words: readonly string[] }[],
): Decision | null {
  const sources = told.filter((one) => repeats(words, one.words)).map(({ decision }) => decision);
  const [first] = sources;
  const entity = people.entityOf[first?.best.mention ?? -1];
  return first && sources.every(({ best }) => people.entityOf[best.mention] === entity) ? first : null;
}

function repeats(words: readonly string[], whole: readonly string[]): boolean {
  if (` ${whole.join(' ')} `.includes(` ${words.join(' ')} `)) return true;
  const long = words.filter(({ length }) => length >= LONG_WORD_LETTERS);
  const known = new Set(whole);
  return (
    long.length >= MIN_LONG_WORDS && long.filter((word) => known.has(word)).length >= MIN_SHARED * long.length
  );
}
