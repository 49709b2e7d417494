import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageTables } from '../../utils/core/language/page-tables';
import { packs } from '../../utils/core/language/registry';
import { BROWSER_NAMES } from '../support/browser/browser-places';
import { readScripts } from '../support/read-build';

/** Gzipped kilobytes of one language, at most. */
const BUDGET_KB = 13;

describe.each(BROWSER_NAMES)('the packs in the build for %s', (browser) => {
  const scripts = readScripts(browser);
  const files = [...scripts.keys()].filter((path) => path.startsWith('packs/'));

  it('are those of all languages that pages are read in', () => {
    expect(files.toSorted()).toEqual(pageTables.map(({ code }) => `packs/${code}.js`).toSorted());
  });

  it.each(packs.map((pack) => [pack.code, pack] as const))('say in %s what the tables say', (code, pack) => {
    const script = scripts.get(`packs/${code}.js`) ?? '';
    expect(JSON.parse(JSON.stringify(runInNewContext(script)))).toStrictEqual(pack);
    expect(gzipSync(script).length / 1000).toBeLessThanOrEqual(BUDGET_KB);
  });
});
