import { type Lexicon, SPEAKER_NOUN, WORD } from '../../words/lexicon';
import type { Token } from '../../words/tokens';
import { isSureName } from '../names/is-sure-name';
import type { KnownNames } from '../names/known-names';
import type { Core, NameSpan, Possessor, Step } from './core';
import { takeModifier } from './take-modifier';
import { takeName } from './take-name';
import { takeNoun } from './take-noun';
import { takeOpening } from './take-opening';

/** What the heart of a noun phrase holds: its last token, its noun, its name. */
export interface Reading {
  readonly last: number;
  readonly noun: number;
  readonly name: NameSpan | null;
  readonly bits: number;
  /** Who stands before "'s" in it. */
  readonly possessor: Possessor | null;
}

const STEPS: readonly Step[] = [takeOpening, takeNoun, takeName, takeModifier];

/** Modifiers, nouns of the tables and names, as long as they run on; `null` where nothing there can name a speaker. */
export function readCore(
  tokens: readonly Token[],
  from: number,
  start: number,
  lexicon: Lexicon,
  known: KnownNames,
  hasArticle: boolean,
  linked = false,
): Reading | null {
  if (!hasArticle && !mayOpen(tokens[from])) return null;
  const core: Core = {
    source: { tokens, lexicon, known, start, from, linked },
    at: from,
    hasArticle,
    last: -1,
    noun: -1,
    name: null,
    bits: 0,
    loose: 0,
    possessor: null,
    owner: -1,
    field: -1,
  };
  const first = tokens[start];
  for (let goesOn = true; goesOn; ) {
    const token = tokens[core.at];
    if (!token || token.sentence !== first?.sentence || token.inside !== first.inside) break;
    goesOn = takeToken(core, token);
  }
  const { last, noun, bits, possessor } = core;
  if (last < 0 || isRaisedWord(core)) return null;
  return { last, noun, name: isAbbreviatedField(core) ? null : core.name, bits, possessor };
}

/** Most words of a text open no phrase, and are passed over at the price of a look. */
function mayOpen(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || (token.bits & (SPEAKER_NOUN | WORD.honorific)) !== 0);
}

/** Whether one of the steps took the token. */
function takeToken(core: Core, token: Token): boolean {
  for (const step of STEPS) {
    const outcome = step(core, token);
    if (outcome !== 'left') return outcome === 'taken';
  }
  return false;
}

/** A name alone that has its capital from the sentence's start. */
function isRaisedWord({ source, noun, name }: Core): boolean {
  if (noun >= 0 || !name) return false;
  const { tokens, lexicon, known } = source;
  const { unspaced, caseless, capitalNouns } = lexicon.table;
  // Without capitals, a name was found by other signs than the sentence's start.
  if (unspaced || caseless || !tokens[name.first]?.startsSentence) return false;
  return !isSureName(tokens, name, known, capitalNouns);
}

/** "prezydent USA": letters after an office are no person's name. */
function isAbbreviatedField({ source: { tokens }, noun, name, bits }: Core): boolean {
  if (!name || noun < 0 || noun > name.first || !(bits & WORD.role)) return false;
  return name.first === name.last && tokens[name.last]?.acronym === true;
}
