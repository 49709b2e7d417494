import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { builtExtension } from '../built-extension';
import { PROJECT } from '../project';
import type { BrowserName } from './browser-places';
import { launchBrowser } from './launch-browser';
import { type LocalSite, startLocalSite } from './local-site';
import { resetStorage } from './reset-storage';
import type { TestBrowser } from './test-browser';

/** A running browser and the site that it takes for the whole network. */
export interface Session {
  readonly browser: TestBrowser;
  readonly site: LocalSite;
  /** Folder of the files that were saved. */
  readonly downloads: string;
}

/** Starting a browser takes seconds: one of each serves all test files, which run one after another in one process. */
const running = new Map<BrowserName, Promise<Session>>();

/** A browser as it is after a fresh installation, on these pages. It ends with the process; one that grants sites is not shared. */
export async function openSession(
  name: BrowserName,
  pages: readonly { readonly path: string; readonly html: string }[],
  grants?: string,
): Promise<Session> {
  const session = await (grants ? launch(name, grants) : sharedSession(name));
  session.site.serve(Object.fromEntries(pages.map(({ path, html }) => [path, html])));
  await resetStorage(session.browser);
  return session;
}

function sharedSession(name: BrowserName): Promise<Session> {
  const known = running.get(name);
  if (known) return known;
  const opening = launch(name);
  running.set(name, opening);
  // A browser that has crashed, or has not started, is not the next file's fault.
  const forget = () => void running.delete(name);
  opening.then(({ browser }) => browser.closed).then(forget, forget);
  return opening;
}

async function launch(name: BrowserName, grants?: string): Promise<Session> {
  const site = await startLocalSite({});
  const downloads = join(PROJECT, '.output', 'saved', name);
  await rm(downloads, { recursive: true, force: true });
  await mkdir(downloads, { recursive: true });
  const browser = await launchBrowser(name, { extension: builtExtension(name), site, grants, downloads });
  return { browser, site, downloads };
}
