import { browser } from 'wxt/browser';
import type { LanguagePack } from '../core/language/pack';
import { NobodyAnswersError } from './make-calls';

const kept = new Map<string, LanguagePack>();

/**
 * The pack with a code of ours. A background may not load a file of its own without a request, but may run one in a page that
 * it reads: there, apart from the page's own scripts, the file is one value, and that comes back. Throws `NobodyAnswersError`
 * where the page has gone.
 */
export async function loadPack(tab: number, code: string): Promise<LanguagePack> {
  const pack = kept.get(code) ?? (await runInPage(tab, `/packs/${code}.js`));
  kept.set(code, pack);
  return pack;
}

async function runInPage(tab: number, file: `/packs/${string}.js`): Promise<LanguagePack> {
  const [run] = await browser.scripting
    .executeScript({ target: { tabId: tab }, files: [file] })
    .catch(() => []);
  if (!run?.result) throw new NobodyAnswersError(`no page in the tab gave ${file}`);
  return run.result as LanguagePack;
}
