import { FEATURES, type Feature } from '../../utils/core/analysis/speech/attribution/model/feature-names';
import { WEIGHTS } from '../../utils/core/analysis/speech/attribution/model/weights';
import { collectQuestions } from './collect-questions';
import { fitWeights } from './fit-weights';
import type { LabelledArticle } from './labelled-articles';

export type Weights = Readonly<Record<Feature, number>>;

/** What was decided on one quotation is known to the next, so the model learns from its own answers after the first round. */
const ROUNDS = 3;
const names = Object.keys(FEATURES) as Feature[];

/** Learns the weights from nothing: the same articles always give the same table. The model uses them from then on. */
export function learnWeights(articles: readonly LabelledArticle[]): Weights {
  useWeights(Object.fromEntries(names.map((name) => [name, 0])) as Weights);
  for (let round = 1; round <= ROUNDS; round++) {
    const examples = articles
      .flatMap((article) => collectQuestions(article, round === 1 ? 'labels' : 'model'))
      .filter(({ candidates }) => candidates.length > 0);
    const fitted = fitWeights(examples, names.length);
    useWeights(
      Object.fromEntries(
        names.map((name, index) => [name, Math.round(100 * (fitted[index] ?? 0)) / 100]),
      ) as Weights,
    );
  }
  return Object.fromEntries(names.map((name) => [name, WEIGHTS[name]])) as Weights;
}

/** Puts a table in the place of the stored one, for this process. */
export function useWeights(weights: Weights): void {
  Object.assign(WEIGHTS as Record<Feature, number>, weights);
}
