import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findSpeech } from '../../../utils/core/analysis/speech/find-speech';
import { type DescribedText, describeSentences } from '../../../utils/core/analysis/summary/sentence-facts';
import { textOf } from '../../../utils/core/article/span';
import { packFor } from '../../../utils/core/language/registry';
import { sentencesOf } from '../../../utils/core/language/sentences';
import { readText } from '../../../utils/core/reading/read-text';

const OWN_GROUPS = ['de', 'en', 'fr', 'nb'];

/** An article with what a summary of it is measured by. */
export interface SummaryCase {
  readonly id: string;
  /** Its language where the corpus has enough articles of it; `other` for the rest together. */
  readonly group: string;
  readonly described: DescribedText;
  /** The mean of ROUGE-1, 2 and L of these sentences against the references, in points. */
  score(indices: readonly number[]): number;
}

interface SummaryLine {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly reference_summary: readonly string[];
}

/** ROUGE as the corpora's own tools count it. */
type Rouge = (candidate: string, references: readonly string[]) => { r1: number; r2: number; rl: number };

/** Reads the articles with reference summaries in a folder of corpora; the tools are looked for beside it. */
export async function loadSummaryCases(corpora: string): Promise<readonly SummaryCase[]> {
  const tools = pathToFileURL(join(corpora, '..', 'tools', 'rouge.mjs')).href;
  const { rouge } = (await import(tools)) as { rouge: Rouge };
  const folder = join(corpora, 'summaries');
  return readdirSync(folder)
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter(Boolean)
    .flatMap((line) => caseOf(JSON.parse(line), rouge));
}

/** The mean over the groups of each group's mean, and the groups' own. */
export function macroMean(
  cases: readonly { readonly group: string }[],
  values: readonly number[],
): ReadonlyMap<string, number> {
  const groups = new Map<string, number[]>();
  cases.forEach((each, index) => {
    groups.set(each.group, [...(groups.get(each.group) ?? []), values[index] ?? 0]);
  });
  const means = new Map([...groups].map(([group, members]) => [group, meanOf(members)]));
  return new Map([['macro', meanOf([...means.values()])], ...means]);
}

function caseOf(
  { id, lang, title, text, reference_summary: references }: SummaryLine,
  rouge: Rouge,
): readonly SummaryCase[] {
  const reading = readText({ text, lang, title });
  if (!reading.isArticle) return [];
  const { article } = reading;
  const pack = packFor(lang);
  const sentences = sentencesOf(article, pack);
  const { quotes } = findSpeech(article, sentences, pack);
  const described = describeSentences(article, sentences, quotes, pack);
  const known = new Map<string, number>();
  const score = (indices: readonly number[]) => {
    const key = indices.join();
    const words = indices.flatMap((index) => described.facts[index]?.span ?? []);
    const { r1, r2, rl } = rouge(words.map((span) => textOf(article.text, span)).join(' '), references);
    const points = known.get(key) ?? (100 * (r1 + r2 + rl)) / 3;
    known.set(key, points);
    return points;
  };
  return [{ id, group: OWN_GROUPS.includes(lang) ? lang : 'other', described, score }];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
