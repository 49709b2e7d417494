import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PROJECT } from '../support/project';
import { type SamplePage, samplePages } from '../support/sample-pages';

const SHARED = join(PROJECT, '..', 'shared');
const MAX_PAGES = 30;

/** The folder of texts to measure with, or `null`: it is no part of the project. */
export function findCorpora(): string | null {
  const folder = resolve(process.env.CORPORA ?? join(SHARED, 'corpora'));
  return existsSync(folder) ? folder : null;
}

/** The program that scores the analysis of the corpora, or `null`. */
export function findEvaluator(): string | null {
  const file = join(SHARED, 'tools', 'evaluate.mjs');
  return existsSync(file) ? file : null;
}

/** Up to thirty real pages, evenly over the corpus; our own samples where there is none. */
export function pagesToTime(): readonly SamplePage[] {
  const folder = join(findCorpora() ?? '', 'pages');
  const manifest = join(folder, 'manifest.jsonl');
  if (!findCorpora() || !existsSync(manifest)) return samplePages();
  const pages = readFileSync(manifest, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { readonly id: string; readonly file: string; readonly news: boolean })
    .filter(({ news }) => news);
  const step = Math.max(1, Math.floor(pages.length / MAX_PAGES));
  return pages
    .filter((_, index) => index % step === 0)
    .slice(0, MAX_PAGES)
    .map(({ id, file }) => ({
      path: `/${id}`,
      html: gunzipSync(readFileSync(join(folder, file))).toString('utf8'),
    }));
}
