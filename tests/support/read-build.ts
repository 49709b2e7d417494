import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from './browser/browser-places';
import { builtExtension } from './built-extension';

/** The scripts that a browser loads at once, with the chunks that they share. */
export const BUNDLE_NAMES = ['content', 'background', 'popup', 'panel', 'options'] as const;
export type BundleName = (typeof BUNDLE_NAMES)[number];

const ENTRIES: Readonly<Record<BundleName, string>> = {
  content: 'content-scripts/article.js',
  background: 'background.js',
  popup: 'popup.html',
  panel: 'sidepanel.html',
  options: 'options.html',
};

/** Every script of a build, by its path. */
export function readScripts(browser: BrowserName): ReadonlyMap<string, string> {
  const folder = builtExtension(browser);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file.split(sep).join('/'), readFileSync(join(folder, file), 'utf8')]),
  );
}

/** The manifest of a build. */
export function readManifest(browser: BrowserName): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(builtExtension(browser), 'manifest.json'), 'utf8'));
}

/** The gzipped size, in bytes, of all that a window or script loads before it can work: scripts and styles. */
export function gzippedSize(browser: BrowserName, bundle: BundleName): number {
  const loaded = new Set<string>();
  load(builtExtension(browser), ENTRIES[bundle], loaded);
  return [...loaded]
    .filter((file) => !file.endsWith('.html'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(builtExtension(browser), file))).length, 0);
}

/** Follows what a file loads at once; what it loads later, such as another language's texts, is left out. */
function load(folder: string, file: string, loaded: Set<string>): void {
  if (loaded.has(file)) return;
  loaded.add(file);
  const text = readFileSync(join(folder, file), 'utf8');
  const references = file.endsWith('.html')
    ? text.matchAll(/(?:src|href)="([^"#:]+)"/gu)
    : text.matchAll(/\b(?:import|from)\s*["']([^"']+\.js)["']/gu);
  for (const [, reference = ''] of references) {
    load(
      folder,
      posix.join(reference.startsWith('/') ? '' : posix.dirname(file), reference).replace(/^\//u, ''),
      loaded,
    );
  }
}
