import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectQuestions, type Example } from './collect-questions';
import { fitCalibration } from './fit-calibration';
import { inventedArticles } from './invented-articles';
import { readLabelled } from './labelled-articles';
import { learnWeights, type Weights } from './learn-weights';

/** There is one German quotation for twelve English ones. */
const WEIGHT_OF_GERMAN = 4;
/** The harder training language stands for those that have no training corpus. */
const UNSEEN = 'de';
/** Every fifth training article is kept to judge the training; the stored weights are then learned from all. */
const HELD_OUT_EVERY = 5;
const folder = join(import.meta.dirname, '../../utils/core/analysis/speech/attribution/model');

const articles = [...readLabelled('polnear-train'), ...readLabelled('dewikinews-train', WEIGHT_OF_GERMAN)];
const invented = inventedArticles();

learnWeights([...articles.filter((_, index) => index % HELD_OUT_EVERY !== 0), ...invented]);
const figures = figuresOf(
  articles.filter((_, index) => index % HELD_OUT_EVERY === 0).flatMap((article) => collectQuestions(article)),
);
learnWeights([...articles, ...invented].filter(({ lang }) => lang !== UNSEEN));
const unseen = articles
  .filter(({ lang }) => lang === UNSEEN)
  .flatMap((article) => collectQuestions(article))
  .filter(({ about }) => about === 'speaker');
writeFileSync(join(folder, 'calibration.ts'), calibrationFile(unseen));
writeFileSync(join(folder, 'weights.ts'), weightsFile(learnWeights([...articles, ...invented])));
process.stdout.write(`${figures}\n`);

/** How often the right one comes first. */
function figuresOf(examples: readonly Example[]): string {
  const speakers = examples.filter(({ about }) => about === 'speaker');
  return [
    `English speakers ${percentRight(speakers.filter(({ lang }) => lang === 'en'))}`,
    `German speakers ${percentRight(speakers.filter(({ lang }) => lang === 'de'))}`,
    `pronouns ${percentRight(examples.filter(({ about }) => about === 'pronoun'))}`,
  ].join(', ');
}

function percentRight(examples: readonly Example[]): string {
  const right = examples.filter(({ answeredRight }) => answeredRight).length;
  return `${((100 * right) / Math.max(1, examples.length)).toFixed(1)} % of ${examples.length}`;
}

function calibrationFile(examples: readonly Example[]): string {
  const curves: string[] = [];
  let most = 100;
  for (const tie of ['tight', 'wide', 'vague'] as const) {
    const tied = examples.filter((example) => example.tie === tie);
    const points = fitCalibration(tied.map(({ share, answeredRight }) => ({ share, right: answeredRight })));
    const lines = points.map(([share, right]) => `    [${share}, ${Math.min(most, right)}],`);
    curves.push(`  ${tie}: [\n${lines.join('\n')}\n  ],`);
    // What is farther off is never told with more certainty.
    most = Math.min(most, points.at(-1)?.[1] ?? most) - 1;
  }
  return `import type { Tie } from './confidence';

/** The model's share, and how often it was right there, in percent: in German by a model that never saw German, by \`npm run train\`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
${curves.join('\n')}
};
`;
}

function weightsFile(weights: Weights): string {
  const lines = Object.entries(weights).map(
    ([name, weight]) => `  ${/\W/u.test(name) ? `'${name}'` : name}: ${weight},`,
  );
  return `import type { Feature } from './feature-names';

/**
 * What each feature is worth. Learned by \`npm run train\` from the training corpora; see \`feature-names.ts\` for what they mean.
 * Learned from four fifths of them, it puts the right one first on the rest for ${figures}.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
${lines.join('\n')}
};
`;
}
