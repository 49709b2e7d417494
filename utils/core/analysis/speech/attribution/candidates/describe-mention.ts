import type { Mention } from '../mentions/mention';
import type { Feature } from '../model/feature-names';
import { between, type Scene } from '../scene';
import { WORD } from '../words/lexicon';
import type { QuoteFrame } from './frame-quote';

const DASHES: ReadonlySet<string> = new Set(['–', '—', '―', '-']);
const MAX_SIGNATURE_WORDS = 6;

/** "“…” — Amina Diallo, nurse": a dash and the speaker end the line. */
function isSignature({ tokens, article }: Scene, frame: QuoteFrame, mention: Mention): boolean {
  if (!DASHES.has(tokens[mention.first - 1]?.word ?? '') || mention.first <= frame.last) return false;
  // "Ferry “safe” again - Diallo": a headline may end in the speaker
  const ends = tokens[mention.last + 1]?.block !== frame.block;
  if (ends && article.blocks[frame.block]?.kind === 'headline') return true;
  const distance = mention.first - frame.last;
  if (distance < 2 || distance > 4) return false;
  const block = tokens[frame.last]?.block;
  return tokens[mention.last + MAX_SIGNATURE_WORDS]?.block !== block;
}

const MAX_LABEL_WORDS = 8;
/** The same where a colon ends the paragraph: name, office and body. */
const MAX_LABEL_WORDS_BEFORE_COLON = 24;

/** The first words of a short paragraph right before a quote that fills its own: a crosshead that names the next voice. */
function isLabel({ tokens, counts }: Scene, frame: QuoteFrame, mention: Mention): boolean {
  const token = tokens[mention.first];
  if (!frame.alone || token?.block !== frame.block - 1 || tokens[mention.first - 1]?.block === token.block)
    return false;
  const most = frame.opening === 'colon' ? MAX_LABEL_WORDS_BEFORE_COLON : MAX_LABEL_WORDS;
  return (
    between(counts.words, mention.first, frame.first) <= most &&
    between(counts.quotations, mention.first, frame.first) === 0
  );
}

export function* mentionFeatures(
  scene: Scene,
  frame: QuoteFrame,
  mention: Mention,
  index: number,
): Generator<Feature> {
  const { tokens, counts, people } = scene;
  const token = tokens[mention.first];
  yield kindFeature(mention, token?.bits ?? 0);
  if (mention.name && mention.head !== mention.name.last) yield 'name with office';
  if (mention.afterPreposition) yield 'after a preposition';
  if (mention.possessive) yield 'possessive';
  if (token?.startsSentence) yield 'starts its sentence';
  if (token && tokens[mention.first - 1]?.block !== token.block) yield 'starts its paragraph';
  if (between(counts.verbs, mention.reach + 1, mention.reach + 3) > 0) yield 'verb of speech right after it';
  if (
    index > 0 &&
    people.entityOf[index] === people.entityOf[index - 1] &&
    mention.first <= (scene.mentions[index - 1]?.reach ?? -1)
  ) {
    yield 'apposition to another mention';
  }
  if (isLabel(scene, frame, mention)) yield 'label right before';
  if (mention.first === frame.first) yield 'label inside the quote';
  if (isSignature(scene, frame, mention)) yield 'signed after the quote';
}

function kindFeature(mention: Mention, bits: number): Feature {
  switch (mention.kind) {
    case 'name':
      return mention.name && mention.name.last > mention.name.first ? 'full name' : 'one-word name';
    case 'role':
      if (mention.definite) return 'role, definite';
      return mention.indefinite ? 'role, indefinite' : 'role, bare';
    case 'group':
    case 'body':
    case 'document':
    case 'outlet':
    case 'relative':
      return mention.kind;
    case 'nominal':
      return 'plain noun phrase';
    case 'dropped':
      return 'dropped subject';
    case 'pronoun':
      if (bits & WORD.self) return 'pronoun, self';
      return bits & WORD.neuter ? 'pronoun, neuter' : 'pronoun';
  }
}
