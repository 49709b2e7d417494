import { defineConfig } from 'wxt';
import { packs } from './utils/core/language/registry';

/** The windows of the extension load nothing but its own files and send nothing anywhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Firefox calls an icon by the toolbar's words: `light` is for light words on a dark toolbar. */
const toolbarIcon = (size: number) => ({ dark: `icons/${size}.png`, light: 'icon-on-dark.svg', size });

type PublicAsset = { relativeDest: string } & ({ contents: string } | { absoluteSrc: string });

/**
 * Of the interface's texts the browser needs those of the section `browser` alone. Browsers and stores know a Portuguese
 * of Portugal and one of Brazil and no third, so one file serves both.
 */
function browserTexts(asset: PublicAsset): PublicAsset[] {
  if (!('contents' in asset) || !asset.relativeDest.includes('_locales')) return [asset];
  const texts = Object.entries<unknown>(JSON.parse(asset.contents));
  const contents = JSON.stringify(Object.fromEntries(texts.filter(([name]) => name.startsWith('browser_'))));
  return ['pt_PT', ...(asset.relativeDest.includes('pt_PT') ? ['pt_BR'] : [])].map((portuguese) => ({
    relativeDest: asset.relativeDest.replace('pt_PT', portuguese),
    contents,
  }));
}

/** Each pack is a file with one value, which the background loads when an article is in its language. */
function packFiles(): PublicAsset[] {
  return packs.map((pack) => ({
    relativeDest: `packs/${pack.code}.js`,
    contents: `(${JSON.stringify(pack)})`,
  }));
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [16, 32, 48, 96, 128] },
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_browser_name__',
    short_name: 'Inquit',
    description: '__MSG_browser_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Asked for on a click, for one site or for all, by readers who want pages marked without asking each time.
    optional_host_permissions: ['*://*/*'],
    incognito: 'spanning',
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+I' } },
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_browser_commandToggleMarks__',
      },
      'next-quote': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_browser_commandNextQuote__',
      },
      'previous-quote': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_browser_commandPreviousQuote__',
      },
    },
    // In development the page's own server must be reached for hot reload; WXT then writes the policy.
    ...(mode === 'production' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox' && {
      action: { theme_icons: [16, 32].map(toolbarIcon) },
      browser_specific_settings: {
        gecko: {
          id: 'inquit@inquit.extension',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
  }),
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push({ type: 'templateLiteral', path: `packs/\${string}.js` });
    },
    'build:publicAssets': (_wxt, assets) => {
      assets.splice(0, assets.length, ...assets.flatMap(browserTexts), ...packFiles());
    },
  },
  // Every browser that Inquit runs in preloads modules itself; the stand-in would bring a `fetch` along.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  zip: { excludeSources: ['coverage/**'] },
});
