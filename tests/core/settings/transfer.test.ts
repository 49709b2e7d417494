import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../utils/core/settings/schema';
import { exportSettings, importSettings } from '../../../utils/core/settings/transfer';

const fileOf = (settings: unknown, version: unknown = 1, kind = 'inquit-settings') =>
  JSON.stringify({ kind, version, settings });

describe('settings in a file', () => {
  it('come back as they went', () => {
    const settings = { ...DEFAULTS, marks: false, sitesOff: ['news.example'] };
    expect(importSettings(exportSettings(settings))).toEqual({ ok: true, settings });
  });

  it('are the defaults where the file is silent', () => {
    expect(importSettings(fileOf({ colours: 'lines' }))).toEqual({
      ok: true,
      settings: { ...DEFAULTS, colours: 'lines' },
    });
  });

  it.each([
    ['a value that cannot be', { marks: 'yes' }, 'marks'],
    ['a setting that there is not', { voice: 'low' }, 'voice'],
  ])('are refused for %s, which is named', (_, settings, field) => {
    expect(importSettings(fileOf(settings))).toEqual({ ok: false, fault: 'field', field });
  });

  it('are refused where a newer version wrote them', () => {
    expect(importSettings(fileOf({}, 99))).toEqual({ ok: false, fault: 'newer' });
  });

  it.each(['', 'null', '[]', '{', fileOf({}, 1, 'other'), fileOf([], 1), fileOf({}, 'one')])(
    'are not found in %j',
    (text) => {
      expect(importSettings(text)).toEqual({ ok: false, fault: 'no-settings' });
    },
  );
});
