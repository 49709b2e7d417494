import { browser } from 'wxt/browser';

/** Every site, as the manifest's `optional_host_permissions` has it. */
const EVERYWHERE = '*://*/*';
const SCRIPT_ID = 'automatic';
const SCRIPT_FILE = 'content-scripts/article.js';

/** What the reader has granted for good: sites, or all of them. */
export interface Grants {
  readonly everywhere: boolean;
  readonly sites: readonly string[];
}

/** The grants as the browser keeps them: a reader may take them back in the browser's own pages. */
export async function loadGrants(): Promise<Grants> {
  const { origins = [] } = await browser.permissions.getAll();
  return {
    everywhere: origins.includes(EVERYWHERE) || origins.includes('<all_urls>'),
    sites: origins.flatMap((origin) => /^\*:\/\/([^*/]+)\/\*$/u.exec(origin)?.[1] ?? []).sort(),
  };
}

/** Asks for one site, or for all with `null`. Must be the first thing that a click does: the browser forgets the click. */
export function askGrant(site: string | null): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(site)] });
}

/** Gives a grant back. */
export function dropGrant(site: string | null): Promise<boolean> {
  return browser.permissions.remove({ origins: [patternOf(site)] });
}

/** Whether the page at this address is read without being asked for. */
export function isGranted(url: string): Promise<boolean> {
  if (!/^https?:/u.test(url)) return Promise.resolve(false);
  return browser.permissions.contains({ origins: [patternOf(new URL(url).hostname)] });
}

/** The widest grant that covers a site. */
export async function grantFor(site: string | null): Promise<'site' | 'everywhere' | null> {
  const { everywhere, sites } = await loadGrants();
  if (everywhere) return 'everywhere';
  return site !== null && sites.includes(site) ? 'site' : null;
}

/** Calls back when a grant was given or taken back, here or in the browser's own pages. */
export function onGrantsChanged(run: () => void): void {
  browser.permissions.onAdded.addListener(run);
  browser.permissions.onRemoved.addListener(run);
}

/** Brings the content script that starts with a page to what is granted. */
export async function registerGrantedSites(): Promise<void> {
  const { everywhere, sites } = await loadGrants();
  const matches = everywhere ? [EVERYWHERE] : sites.map(patternOf);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, matches, js: [SCRIPT_FILE], runAt: 'document_idle', persistAcrossSessions: false },
  ]);
}

function patternOf(site: string | null): string {
  return site === null ? EVERYWHERE : `*://${site}/*`;
}
