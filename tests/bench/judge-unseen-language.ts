import { FEATURES, type Feature } from '../../utils/core/analysis/speech/attribution/feature-names';
import { WEIGHTS } from '../../utils/core/analysis/speech/attribution/weights';
import { collectQuestions, type Example } from './collect-questions';
import { fitWeights } from './fit-weights';
import type { LabelledArticle } from './labelled-articles';

const names = Object.keys(FEATURES) as Feature[];

/** The answers in one language by a model that has not seen it, as a reader of the languages without a training corpus meets them. */
export function judgeUnseenLanguage(
  articles: readonly LabelledArticle[],
  invented: readonly LabelledArticle[],
  unseen: string,
): readonly Example[] {
  const live = WEIGHTS as Record<Feature, number>;
  const own = { ...live };
  const examples = [...articles, ...invented]
    .filter(({ lang }) => lang !== unseen)
    .flatMap(collectQuestions)
    .filter(({ candidates }) => candidates.length > 0);
  const fitted = fitWeights(examples, names.length);
  names.forEach((name, index) => {
    live[name] = fitted[index] ?? 0;
  });
  const judged = articles.filter(({ lang }) => lang === unseen).flatMap(collectQuestions);
  Object.assign(live, own);
  return judged.filter(({ about }) => about === 'speaker');
}
