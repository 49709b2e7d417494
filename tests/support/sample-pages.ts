import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project';

/** A news page by its path on the local site. */
export interface SamplePage {
  readonly path: string;
  readonly html: string;
}

/** Our own invented articles, one a language. */
export function samplePages(): readonly SamplePage[] {
  const folder = join(PROJECT, 'assets', 'sample');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ path: `/${file}`, html: readFileSync(join(folder, file), 'utf8') }));
}

/** The sample in one language. */
export function samplePage(language: string): SamplePage {
  const page = samplePages().find(({ path }) => path === `/${language}.html`);
  if (!page) throw new Error(`There is no sample article in ${language}`);
  return page;
}

/** A page beside the project that is measured with where it is at hand, and is no part of it. */
export function neighbourPages(): readonly SamplePage[] {
  const file = join(PROJECT, '..', 'shared', 'seed', 'article.html');
  return existsSync(file) ? [{ path: '/neighbour.html', html: readFileSync(file, 'utf8') }] : [];
}
