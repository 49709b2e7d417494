import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: { name: 'Inquit', permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'] },
});
