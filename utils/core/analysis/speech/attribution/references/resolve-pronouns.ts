import type { Cue } from '../find-cues';
import type { Mention } from '../mentions/mention';
import type { People } from '../people/people';
import type { Lexicon } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { Antecedents, answerPronoun, type PronounAnswer, type PronounQuestion } from './antecedents';
import { isLatter } from './is-latter';
import { Narration } from './narration';
import { Objects } from './objects';
import { resolveBodies } from './resolve-bodies';
import { resolveEpithets } from './resolve-epithets';
import { answerStrayTrade } from './stray-trade';

/** Gives pronouns, relatives, epithets, bare bodies and dropped subjects to whom they most likely stand for, or to nobody. */
export function resolvePronouns(
  tokens: readonly Token[],
  cues: readonly Cue[],
  mentions: readonly Mention[],
  people: People,
  lexicon: Lexicon,
  answer: (question: PronounQuestion) => PronounAnswer | null = answerPronoun,
): People {
  const entityOf = Int32Array.from(people.entityOf);
  const certainty = new Float32Array(mentions.length).fill(1);
  const narration = new Narration(tokens, cues);
  const objects = new Objects(tokens, cues, mentions);
  const nouns = new Map([
    ...resolveEpithets(narration, mentions, people, lexicon, objects),
    ...resolveBodies(tokens, mentions, people, lexicon),
  ]);
  const antecedents = new Antecedents(narration);
  mentions.forEach((mention, index) => {
    if ((tokens[mention.first]?.inside ?? 0) >= 0) return;
    if (mention.kind === 'relative') {
      entityOf[index] = entityOf[index - 1] ?? -1;
      certainty[index] = certainty[index - 1] ?? 1;
      const antecedent = people.entities[entityOf[index] ?? -1];
      if (antecedent && narration.isBesideCue(mention)) antecedents.add(mention, antecedent);
      return;
    }
    const isPronoun = mention.kind === 'pronoun' || mention.kind === 'dropped';
    const question = isPronoun
      ? antecedents.questionFor(
          index,
          mention,
          objects.of(index).map((at) => entityOf[at] ?? -1),
          isLatter(tokens, mention, lexicon),
        )
      : null;
    const own = people.entities[entityOf[index] ?? -1];
    const found = isPronoun
      ? question && answer(question)
      : (nouns.get(index) ??
        (own && answerStrayTrade(mention, own, people.entities, mentions, antecedents, narration, lexicon)));
    if (found) {
      entityOf[index] = found.entity;
      certainty[index] = found.certainty;
    }
    const entity = people.entities[entityOf[index] ?? -1];
    if (entity) antecedents.add(mention, entity);
  });
  return { entities: people.entities, entityOf, certainty };
}
