import { expect, it } from 'vitest';
import { DEFAULTS } from '../../../utils/core/settings/schema';
import { wantsMarks } from '../../../utils/core/settings/wants-marks';

const site = 'news.example';

it.each([
  ['marks by default', {}, null, true],
  ['does not where marks are off everywhere', { marks: false }, null, false],
  ['does not on a site that is left out', { sitesOff: [site] }, null, false],
  ['marks a page that the reader chose on a site that is left out', { sitesOff: [site] }, true, true],
  ['does not mark a page that the reader took the marks off', {}, false, false],
  ['is not moved by other sites', { sitesOff: ['other.example'] }, null, true],
])('%s', (_, settings, chosen, expected) => {
  expect(wantsMarks({ ...DEFAULTS, ...settings }, site, chosen)).toBe(expected);
});
