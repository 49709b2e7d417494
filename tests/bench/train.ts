import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES, type Feature } from '../../utils/core/analysis/speech/attribution/feature-names';
import { WEIGHTS } from '../../utils/core/analysis/speech/attribution/weights';
import { collectQuestions, type Example } from './collect-questions';
import { fitCalibration } from './fit-calibration';
import { fitWeights } from './fit-weights';
import { inventedArticles } from './invented-articles';
import { judgeUnseenLanguage } from './judge-unseen-language';
import { readLabelled } from './labelled-articles';

const LANGUAGES = ['en', 'de'];
/** The harder training language stands for those that have no training corpus. */
const UNSEEN = 'de';
/** Every fifth training article is kept to judge the training. */
const HELD_OUT_EVERY = 5;
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const folder = join(import.meta.dirname, '../../utils/core/analysis/speech/attribution');
const names = Object.keys(FEATURES) as Feature[];

const articles = [...readLabelled('polnear-train'), ...readLabelled('dewikinews-train')];
const training = articles.filter((_, index) => index % HELD_OUT_EVERY !== 0);
const heldOut = articles.filter((_, index) => index % HELD_OUT_EVERY === 0);

/** How often an invented article is shown for once of a corpus article. */
const INVENTED_REPEATS = 6;
const invented = Array.from({ length: INVENTED_REPEATS }, inventedArticles).flat();

const live = WEIGHTS as Record<Feature, number>;
for (let round = 1; round <= ROUNDS; round++) {
  const examples = [...training, ...invented]
    .flatMap(collectQuestions)
    .filter(({ candidates }) => candidates.length > 0);
  const fitted = fitWeights(examples, names.length);
  names.forEach((name, index) => {
    live[name] = Math.round((fitted[index] ?? 0) * 100) / 100;
  });
  report(round, heldOut.flatMap(collectQuestions));
}
writeFileSync(join(folder, 'weights.ts'), weightsFile());
writeFileSync(
  join(folder, 'calibration.ts'),
  calibrationFile(judgeUnseenLanguage(articles, invented, UNSEEN)),
);

function report(round: number, examples: readonly Example[]): void {
  const pronouns = examples.filter(({ about }) => about === 'pronoun');
  process.stdout.write(
    `round ${round}: ${pronouns.filter(({ answeredRight }) => answeredRight).length} of ${pronouns.length} pronouns right\n`,
  );
  for (const lang of LANGUAGES) {
    const own = examples.filter((example) => example.lang === lang && example.about === 'speaker');
    const right = own.filter(({ answeredRight }) => answeredRight).length;
    const reachable = own.filter(({ candidates }) => candidates.length > 0).length;
    process.stdout.write(
      `round ${round} ${lang}: ${right} of ${own.length} right (${((100 * right) / own.length).toFixed(1)} %), ${reachable} within reach\n`,
    );
  }
  const bins = Array.from({ length: 10 }, (_, bin) =>
    examples.filter(({ share, about }) => about === 'speaker' && Math.min(9, Math.floor(share * 10)) === bin),
  );
  process.stdout.write(
    `${bins.map((bin) => `${bin.length}:${Math.round((100 * bin.filter((x) => x.answeredRight).length) / Math.max(1, bin.length))}`).join(' ')}\n`,
  );
}

function calibrationFile(examples: readonly Example[]): string {
  const curves = (['tight', 'wide', 'vague'] as const).map((tie) => {
    const tied = examples.filter((example) => example.tie === tie);
    const points = fitCalibration(tied.map(({ share, answeredRight }) => ({ share, right: answeredRight })));
    return `  ${tie}: [\n${points.map(([share, right]) => `    [${share}, ${right}],`).join('\n')}\n  ],`;
  });
  return `import type { Tie } from './confidence';

/** The model's share, and how often it was right there: in German by a model that never saw German, by \`npm run train\`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
${curves.join('\n')}
};
`;
}

function weightsFile(): string {
  const lines = names.map((name) => `  '${name}': ${live[name]},`);
  return `import type { Feature } from './feature-names';

/** What each feature is worth. Learned by \`npm run train\` from the training corpora; see \`feature-names.ts\` for what they mean. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
${lines.join('\n')}
};
`;
}
