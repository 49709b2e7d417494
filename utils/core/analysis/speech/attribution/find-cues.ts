import type { PhraseHit } from './words/find-phrases';
import { type Lexicon, SPEAKER_NOUN, WORD } from './words/lexicon';
import type { Token, TokenisedArticle } from './words/tokens';

export type CueKind = 'verb' | 'loose' | 'dependent' | 'source' | 'sourceAfter' | 'noun';

/** Words that make speech. Token numbers, last included. */
export interface Cue {
  readonly kind: CueKind;
  readonly first: number;
  readonly last: number;
  /** The other part of a verb in two parts: the participle of "hat … gesagt", the "fest" of "stellte … fest". */
  readonly rest: number | null;
  /** An article or a preposition stands before it, so that it is more likely a noun: "the claims", "minister of state". */
  readonly afterArticle: boolean;
}

/** Finds all cues in the order of the text, inside and outside quotations. */
export function findCues({ tokens, phrases }: TokenisedArticle, lexicon: Lexicon): readonly Cue[] {
  const cues: Cue[] = [];
  const hitAt = new Map(phrases.map((hit) => [hit.first, hit]));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const hit = hitAt.get(at);
    const cue =
      (hit && phraseCue(hit, tokens)) ??
      compoundCue(at, tokens, hitAt, lexicon) ??
      wordCue(at, token, tokens);
    if (!cue || hasNoSubject(cue, tokens, lexicon)) continue;
    cues.push(cue);
    if (cue.rest === null || cue.rest === cue.last) at = cue.last;
  }
  return cues;
}

/** "se informó": nobody is the subject of such a verb, so that nobody's words follow it. */
function hasNoSubject({ kind, first }: Cue, tokens: readonly Token[], { table }: Lexicon): boolean {
  const isVerb = kind === 'verb' || kind === 'loose';
  return isVerb && table.impersonal !== undefined && tokens[first - 1]?.word === table.impersonal;
}

function phraseCue(hit: PhraseHit, tokens: readonly Token[]): Cue | null {
  const kind = kindOf(hit.bits);
  if (!kind) return null;
  return {
    kind,
    first: hit.first,
    last: hit.last,
    rest: hit.rest,
    afterArticle: followsArticle(hit.first, tokens),
  };
}

/** An auxiliary and the participle that follows within the language's gap. */
function compoundCue(
  at: number,
  tokens: readonly Token[],
  hits: ReadonlyMap<number, PhraseHit>,
  { table }: Lexicon,
): Cue | null {
  const hit = hits.get(at);
  const auxiliary = hit && hit.bits & WORD.auxiliary ? hit.last : at;
  const token = tokens[auxiliary];
  if (!token || !(hit ? hit.bits & WORD.auxiliary : token.bits & WORD.auxiliary)) return null;
  for (let to = auxiliary + 1; to <= auxiliary + 1 + table.participleGap; to++) {
    const next = tokens[to];
    if (!next || next.sentence !== token.sentence || next.inside !== token.inside) return null;
    const participle = hits.get(to);
    const last = participle && participle.bits & WORD.participle ? participle.last : to;
    if (last > to || next.bits & WORD.participle) {
      const wide = to > auxiliary + 4;
      return {
        kind: 'verb',
        first: at,
        last: wide ? auxiliary : last,
        rest: wide ? last : null,
        afterArticle: false,
      };
    }
    if (!next.isWord && table.participleGap < 6) return null;
  }
  return null;
}

function wordCue(at: number, token: Token, tokens: readonly Token[]): Cue | null {
  const joined = token.bits & WORD.participle && (tokens[at - 1]?.bits ?? 0) & WORD.conjunction;
  const kind = kindOf(token.bits) ?? (joined ? 'loose' : null);
  return kind && { kind, first: at, last: at, rest: null, afterArticle: followsArticle(at, tokens) };
}

function kindOf(bits: number): CueKind | null {
  if (bits & WORD.verb) return 'verb';
  if (bits & WORD.source) return 'source';
  if (bits & WORD.dependent) return 'dependent';
  if (bits & WORD.looseVerb) return 'loose';
  if (bits & WORD.sourceAfter) return 'sourceAfter';
  return bits & WORD.speechNoun ? 'noun' : null;
}

const ARTICLE = WORD.definite | WORD.indefinite | WORD.possessive;

function followsArticle(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  // "minister of state": where a verb is a noun too, it is the noun behind a preposition.
  const isNoun = ((tokens[at]?.bits ?? 0) & (SPEAKER_NOUN | WORD.speechNoun)) !== 0;
  return (
    before.word === "'s" || (before.bits & ARTICLE) !== 0 || (isNoun && (before.bits & WORD.linking) !== 0)
  );
}
