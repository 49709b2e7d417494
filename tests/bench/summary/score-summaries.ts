import { chooseSentences } from '../../../utils/core/analysis/summary/choose-sentences';
import { weightsFor } from '../../../utils/core/analysis/summary/summary-weights';
import { findCorpora } from '../corpora';
import { loadSummaryCases, macroMean, type SummaryCase } from './summary-corpus';

// Sets our three sentences against the article's first three: ROUGE-1, 2 and L, their mean, by language, with a paired
// bootstrap of the difference over the articles of each language. Usage: tsx tests/bench/summary/score-summaries.ts
const SENTENCES = 3;
const RESAMPLES = 2000;

const corpora = findCorpora();
if (corpora) report(await loadSummaryCases(corpora));
else process.stdout.write('No corpora beside the project and none named by CORPORA: nothing is scored.\n');

function report(cases: readonly SummaryCase[]): void {
  const lead = cases.map(({ described, score }) =>
    score(described.facts.slice(0, SENTENCES).map((_, at) => at)),
  );
  const ours = cases.map(({ described, score }) =>
    score(chooseSentences(described, SENTENCES, weightsFor('report'))),
  );
  const leadMeans = macroMean(cases, lead);
  const ourMeans = macroMean(cases, ours);
  for (const [group, mean] of ourMeans) {
    const count = group === 'macro' ? cases.length : cases.filter((each) => each.group === group).length;
    const first = leadMeans.get(group) ?? 0;
    print(
      `${group.padEnd(6)} ${count} articles  lead-3 ${first.toFixed(1)}  ours ${mean.toFixed(1)}  difference ${signed(mean - first)}`,
    );
  }
  const [low, high] = bootstrap(
    cases,
    ours.map((value, index) => value - (lead[index] ?? 0)),
  );
  print(`macro difference, 95 % of ${RESAMPLES} resamples: ${signed(low)} to ${signed(high)}`);
}

/** Draws the articles of each group again and again, and gives the bounds of the middle 95 % of the means. */
function bootstrap(cases: readonly SummaryCase[], differences: readonly number[]): readonly [number, number] {
  const random = seededRandom();
  const all = cases.map(({ group }, index) => ({ group, difference: differences[index] ?? 0 }));
  const groups = [...new Set(all.map(({ group }) => group))].map((name) =>
    all.filter(({ group }) => group === name),
  );
  const means = Array.from({ length: RESAMPLES }, () => {
    const drawn = groups.flatMap((members) =>
      members.flatMap(() => members[Math.floor(random() * members.length)] ?? []),
    );
    return (
      macroMean(
        drawn,
        drawn.map(({ difference }) => difference),
      ).get('macro') ?? 0
    );
  }).sort((a, b) => a - b);
  return [means[Math.floor(0.025 * RESAMPLES)] ?? 0, means[Math.floor(0.975 * RESAMPLES)] ?? 0];
}

/** A linear congruential generator (Numerical Recipes), so that two runs print the same. */
function seededRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function signed(points: number): string {
  return `${points < 0 ? '' : '+'}${points.toFixed(2)}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
