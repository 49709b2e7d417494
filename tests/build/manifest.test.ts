import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../support/browser/browser-places';
import { builtExtension } from '../support/built-extension';
import { readManifest } from '../support/read-build';

const PERMISSIONS: Readonly<Record<BrowserName, readonly string[]>> = {
  // A side panel needs a permission of its own in Chromium; Firefox's sidebar needs none.
  chromium: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage'],
};

describe.each(BROWSER_NAMES)('the manifest for %s', (browser) => {
  const manifest = readManifest(browser);

  it('asks for what a click needs, and for no site', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual(PERMISSIONS[browser]);
    expect(manifest.host_permissions ?? []).toEqual([]);
  });

  it('may be given sites later, and nothing else', () => {
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('puts nothing into a page by itself', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('lets no window of the extension send or load anything', () => {
    const { extension_pages } = manifest.content_security_policy as { extension_pages: string };
    const directives = new Map(
      extension_pages.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/u);
        return [name, values.join(' ')];
      }),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('connect-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
  });

  it('has its own texts in every language of the interface, by the names that browsers and stores know', () => {
    const locales = readdirSync(join(builtExtension(browser), '_locales')).sort();
    expect(locales).toEqual(['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt_BR', 'pt_PT']);
  });

  it('is of version 3 and speaks the interface’s languages', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, default_locale: 'en' });
  });
});

it('tells Firefox that no data is collected', () => {
  expect(readManifest('firefox').browser_specific_settings).toMatchObject({
    gecko: { id: expect.stringContaining('@'), data_collection_permissions: { required: ['none'] } },
  });
});
