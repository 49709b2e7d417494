import { expect, it } from 'vitest';
import { unreadableReason } from '../../utils/platform/unreadable';

it.each([
  ['chrome://settings', 'browser-page'],
  ['about:config', 'browser-page'],
  ['edge://newtab/', 'browser-page'],
  ['moz-extension://0000/options.html', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'add-on-store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'add-on-store'],
  ['https://news.example/report.pdf?page=2', 'pdf'],
  ['https://news.example/read?file=report.pdf', 'blocked'],
  ['view-source:https://news.example/', 'view-source'],
  ['file:///home/reader/story.html', 'local-file'],
  ['https://news.example/story', 'blocked'],
  [undefined, 'not-asked'],
])('%s cannot be read: %s', (url, reason) => {
  expect(unreadableReason(url)).toBe(reason);
});
