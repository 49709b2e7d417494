import { SPEAKER_NOUN, WORD } from '../../words/lexicon';
import type { Token } from '../../words/tokens';
import { isModifier, MAX_MODIFIERS, ownedNoun } from '../owned-noun';
import type { Step } from './core';

/** Takes a plain word before the noun, or where adjectives follow one behind it. */
export const takeModifier: Step = (core, token) => {
  const { tokens, lexicon } = core.source;
  const { adjectivesFollow, caseless } = lexicon.table;
  const { at, noun, hasArticle, loose } = core;
  // "the Norlandic foreign minister": between an article and a noun, the capital is an adjective's.
  const opensNoun = core.name && noun < 0 && hasArticle && !adjectivesFollow;
  if (opensNoun && ownedNoun(tokens, at, token.sentence) >= 0) core.name = null;
  if (!isModifier(token) || loose >= MAX_MODIFIERS || core.name) return 'ends';
  if (noun < 0 && !hasArticle) return 'ends';
  if (noun >= 0) {
    const next = tokens[at + 1];
    // وزارة الأمن الإيرانية: whatever has the article behind a noun belongs to it.
    if (caseless && token.word.startsWith(caseless.article)) {
      core.last = core.at++;
      core.loose++;
      return 'taken';
    }
    if (!adjectivesFollow || loose >= 1 || !closesModifier(tokens, at)) return 'ends';
    // "el comunicado recogido por Efe": behind a text the word may be a participle.
    if (core.bits & WORD.document && (next?.bits ?? 0) & WORD.preposition) return 'ends';
    core.last = at;
  }
  core.loose++;
  core.at++;
  return 'taken';
};

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
