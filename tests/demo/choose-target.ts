import { readFileSync } from 'node:fs';
import type { SitePages } from '../support/browser/local-site';
import { samplePages } from '../support/sample-pages';

/** A target that cannot be opened. The message tells the person why. */
export class TargetError extends Error {
  override readonly name = 'TargetError';
}

/** What is to be read: a page of the local site by its path, or an address on the network. */
export interface Target {
  readonly pages: SitePages;
  readonly at: { readonly path: string } | { readonly address: string };
}

/** The article that the person names by file or address; else our sample, in their language where there is one. */
export function chooseTarget(wanted: string | undefined, locale: string): Target {
  if (wanted === undefined) return chooseSample(locale);
  if (/^https?:\/\//iu.test(wanted)) return { pages: {}, at: { address: wanted } };
  try {
    return { pages: { '/article.html': readFileSync(wanted) }, at: { path: '/article.html' } };
  } catch {
    throw new TargetError(
      `"${wanted}" is neither an address that begins with http nor a file that can be read.`,
    );
  }
}

function chooseSample(locale: string): Target {
  const samples = samplePages();
  const own = `/${new Intl.Locale(locale).language}.html`;
  return {
    pages: Object.fromEntries(samples.map(({ path, html }) => [path, html])),
    at: { path: samples.some(({ path }) => path === own) ? own : '/en.html' },
  };
}
