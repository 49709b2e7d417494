import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectMarked } from '../../utils/core/analysis/speech/collect-marked';
import { describeKinds } from '../../utils/core/analysis/speech/describe-kinds';
import { KIND_FEATURES, type KindFeature, SURE_NAME } from '../../utils/core/analysis/speech/kind-features';
import { isName } from '../../utils/core/analysis/speech/name-in-marks';
import { readContexts } from '../../utils/core/analysis/speech/quotation-context';
import type { Span } from '../../utils/core/article/span';
import { packFor } from '../../utils/core/language/registry';
import { sentencesOf } from '../../utils/core/language/sentences';
import { fitLogistic, type LogisticCase, probability } from './fit-logistic';
import { type LabelledArticle, readLabelled } from './labelled-articles';

/** There is one German article for eight English quotations; so each counts for more. */
const WEIGHT_OF_LANGUAGE: Readonly<Record<string, number>> = { en: 1, de: 3 };
/** A find counts where it covers so much of a labelled quotation, as in the scoring. */
const MIN_OVERLAP = 0.8;
const file = join(import.meta.dirname, '../../utils/core/analysis/speech/kind-weights.ts');
const names = Object.keys(KIND_FEATURES) as KindFeature[];
const articles = [...readLabelled('polnear-train'), ...readLabelled('dewikinews-train')];

const withPack = train('with the tables of a pack', true);
const withoutPack = train('without a pack', false);
writeFileSync(
  file,
  `import type { KindFeature } from './kind-features';

type KindWeights = Readonly<Record<KindFeature, number>>;

/**
 * How much each feature speaks for speech. Learned by \`npm run train:kinds\` from the training corpora, where it finds speech
 * with F1 ${withPack.figures}.
 */
export const KIND_WEIGHTS: KindWeights = ${withPack.table};

/**
 * The same for a language without tables: F1 ${withoutPack.figures}.
 */
export const KIND_WEIGHTS_WITHOUT_PACK: KindWeights = ${withoutPack.table};
`,
);

function train(how: string, usePack: boolean): { readonly table: string; readonly figures: string } {
  const cases = articles.map((labelled) => ({ lang: labelled.lang, cases: casesOf(labelled, usePack) }));
  const weights = fitLogistic(cases.flatMap((one) => one.cases)).map(
    (weight) => Math.round(weight * 100) / 100,
  );
  const figures = Object.keys(WEIGHT_OF_LANGUAGE)
    .map(
      (lang) =>
        `${lang} ${f1(
          cases.filter((one) => one.lang === lang).flatMap((one) => one.cases),
          weights,
        )}`,
    )
    .join(', ');
  process.stdout.write(`${how}: F1 ${figures}\n`);
  const lines = names.map((name, index) => `  '${name}': ${weights[index] ?? 0},\n`);
  return { table: `{\n${lines.join('')}}`, figures };
}

function casesOf({ lang, article, quotes }: LabelledArticle, usePack: boolean): readonly LogisticCase[] {
  const pack = packFor(lang);
  const spoken = quotes.flatMap((quote) =>
    quote.kind === 'direct' ? [quote] : quote.kind === 'mixed' ? (quote.inner ?? []) : [],
  );
  const contexts = readContexts(article, sentencesOf(article, pack), collectMarked(article, pack));
  const described = describeKinds(article.text, contexts, usePack ? pack : null);
  const cases = described.map((features, index) => ({
    features: names.map((name) => features[name]),
    is: spoken.some((quote) => matches(quote, contexts[index]?.marked)),
    weight: WEIGHT_OF_LANGUAGE[lang] ?? 1,
  }));
  // nobody asks about names that are sure, and the labels pass over half of the headlines
  return cases.filter((_, index) => {
    const context = contexts[index];
    const isSure = described[index]?.['after a noun with titles'] === SURE_NAME;
    return context && !context.inHeadline && !isSure && !isName(article.text, context.marked, pack);
  });
}

/** Whether the labelled quotation is, or holds, what was found. */
function matches(quote: Span, found: Span | undefined): boolean {
  if (!found) return false;
  const shared = Math.min(quote.end, found.end) - Math.max(quote.start, found.start);
  const longer = Math.max(quote.end - quote.start, found.end - found.start);
  return shared >= MIN_OVERLAP * longer || (quote.start <= found.start && found.end <= quote.end);
}

/** In percent; a probability of one half decides. */
function f1(cases: readonly LogisticCase[], weights: readonly number[]): string {
  const taken = cases.filter(({ features }) => probability(features, weights) >= 0.5);
  const right = taken.filter(({ is }) => is).length;
  return ((200 * right) / (taken.length + cases.filter(({ is }) => is).length)).toFixed(1);
}
