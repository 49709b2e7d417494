import { chooseSentences } from '../../../utils/core/analysis/summary/choose-sentences';
import { type SummaryWeights, weightsFor } from '../../../utils/core/analysis/summary/summary-weights';
import { findCorpora } from '../corpora';
import { loadSummaryCases, macroMean, type SummaryCase } from './summary-corpus';

// Prints what each of the summary's weights is worth: the points over lead-3, by language, with the weight as it is,
// left out, halved and doubled. Usage: tsx tests/bench/summary/compare-weights.ts
const SENTENCES = 3;

const corpora = findCorpora();
if (corpora) compare(await loadSummaryCases(corpora));
else process.stdout.write('No corpora beside the project and none named by CORPORA: nothing is scored.\n');

function compare(cases: readonly SummaryCase[]): void {
  const weights = weightsFor('report');
  printGain(cases, 'as they are', weights);
  for (const [name, value] of Object.entries(weights)) {
    for (const factor of value === 0 ? [] : [0, 0.5, 2]) {
      printGain(cases, `${name} x ${factor}`, { ...weights, [name]: value * factor });
    }
  }
}

function printGain(cases: readonly SummaryCase[], label: string, weights: SummaryWeights): void {
  const gains = cases.map(({ described, score }) => {
    const first = described.facts.slice(0, SENTENCES).map((_, index) => index);
    return score(chooseSentences(described, SENTENCES, weights)) - score(first);
  });
  const means = [...macroMean(cases, gains)].map(
    ([group, gain]) => `${group} ${gain.toFixed(2).padStart(5)}`,
  );
  process.stdout.write(`${label.padEnd(18)} ${means.join('  ')}\n`);
}
