import { SPEAKER_NOUN, WORD } from '../../words/lexicon';
import type { Token } from '../../words/tokens';
import { isModifier, MAX_MODIFIERS, ownedNoun } from '../owned-noun';
import type { Core, Step } from './core';

/** Takes a plain word before the noun, or where adjectives follow one behind it. */
export const takeModifier: Step = (core, token) => {
  const { tokens, lexicon } = core.source;
  const { at, noun, hasArticle, loose } = core;
  // "the Norlandic foreign minister": between an article and a noun, the capital is an adjective's.
  const opensNoun = core.name && noun < 0 && hasArticle && !lexicon.table.adjectivesFollow;
  if (opensNoun && ownedNoun(tokens, at, token.sentence) >= 0) core.name = null;
  if (!isModifier(token) || loose >= MAX_MODIFIERS || core.name) return 'ends';
  if (noun < 0 ? !hasArticle : !belongsToNoun(core, token)) return 'ends';
  if (noun >= 0) core.last = at;
  core.loose++;
  core.at++;
  return 'taken';
};

function belongsToNoun({ source: { tokens, lexicon }, at, bits, loose }: Core, { word }: Token): boolean {
  const { adjectivesFollow, caseless } = lexicon.table;
  // وزارة الأمن الإيرانية: whatever has the article behind a noun belongs to it.
  if (caseless && word.startsWith(caseless.article)) return true;
  if (!adjectivesFollow || loose >= 1 || !closesModifier(tokens, at)) return false;
  // "el comunicado recogido por Efe": behind a text the word may be a participle.
  return !(bits & WORD.document && (tokens[at + 1]?.bits ?? 0) & WORD.preposition);
}

/** "il ministro francese si è detto": what follows shows that the word was an adjective; an unknown verb takes an object instead. */
function closesModifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.sentence !== tokens[at]?.sentence || !next.isWord || next.capital) return true;
  // "la ministre norlandaise des Affaires maritimes": what may be an article leads on to what the office is for.
  if (next.bits & WORD.linking && tokens[at + 2]?.capital) return true;
  const object = WORD.definite | WORD.indefinite | WORD.possessive | WORD.contentMarker;
  return (
    (next.bits & object) === 0 &&
    !(isModifier(next) && (next.bits & SPEAKER_NOUN) === 0 && !(next.bits & WORD.looseVerb))
  );
}
