// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsWindow } from '../../components/settings-window';
import type { ReadSettings } from '../../utils/core/settings/read-settings';
import { DEFAULTS } from '../../utils/core/settings/schema';
import { loadTexts } from '../../utils/texts/load-texts';

afterEach(cleanup);

async function open(initial: Partial<ReadSettings> = {}) {
  const actions = {
    save: vi.fn(async () => 'shared' as const),
    reset: vi.fn(async () => {}),
    loadTexts: (language: string) => loadTexts(language, ['en']),
    grant: vi.fn(async () => true),
    loadGrants: vi.fn(async () => ({ everywhere: true, sites: [] })),
    openKeySettings: vi.fn(async () => {}),
  };
  render(
    <SettingsWindow
      initial={{ settings: DEFAULTS, broken: [], ...initial }}
      initialTexts={await loadTexts('en', [])}
      initialGrants={{ everywhere: false, sites: ['news.example'] }}
      languages={['en', 'it']}
      keys={[{ name: 'toggle-marks', shortcut: 'Alt+Shift+M' }]}
      version="1.2.3"
      actions={actions}
    />,
  );
  return actions;
}

const status = () => screen.getByRole('status').textContent;

describe('the settings page', () => {
  it('shows marks on what a page would mark: words without their quote marks, and what is reported', async () => {
    await open();
    const preview = screen.getByLabelText('This is how it looks on a page');
    expect(Array.from(preview.querySelectorAll('mark'), ({ textContent }) => textContent)).toEqual([
      'We sail at noon, whatever the forecast says.',
      'Not in this wind.',
      'the crew had agreed',
      'Somebody must decide.',
    ]);
    expect(preview.textContent).not.toMatch(/[[\]]/u);
  });

  it('names each language in that language itself', async () => {
    await open();
    const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(names).toEqual(['Same as the browser', 'English', 'Italiano']);
  });

  it('stores a change at once and says so', async () => {
    const { save } = await open();
    fireEvent.click(screen.getByLabelText('Lines only'));
    await waitFor(() => expect(status()).toBe('Saved'));
    expect(save).toHaveBeenCalledWith({ colours: 'lines' });
  });

  it('turns to another language when that is chosen', async () => {
    await open();
    fireEvent.change(screen.getByLabelText('Language of Inquit'), { target: { value: 'it' } });
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Impostazioni'),
    );
    expect(document.documentElement.lang).toBe('it');
  });

  it('says when stored settings could not be read', async () => {
    await open({ broken: ['marks', 'colours'] });
    expect(screen.getByText('2 settings could not be read', { exact: false })).toBeTruthy();
  });

  it('asks the browser for all sites on a click, and shows what came of it', async () => {
    const { grant } = await open();
    fireEvent.click(screen.getByRole('switch', { name: 'Mark every page without being asked' }));
    await waitFor(() => expect(screen.queryByText('news.example')).toBeNull());
    expect(grant).toHaveBeenCalledWith(null, true);
  });

  it('names the field that a file has wrong, and changes nothing', async () => {
    const { save } = await open();
    const text = JSON.stringify({ kind: 'inquit-settings', version: 1, settings: { marks: 'yes' } });
    const input = screen.getByLabelText('Load from a file', { selector: 'input' });
    fireEvent.change(input, { target: { files: [{ text: async () => text }] } });
    await waitFor(() => expect(status()).toContain('“marks”'));
    expect(save).not.toHaveBeenCalled();
  });

  it('goes back to the start', async () => {
    const { reset } = await open({ settings: { ...DEFAULTS, marks: false } });
    fireEvent.click(screen.getByText('Reset all settings'));
    await waitFor(() => expect(status()).toContain('as they were at first'));
    expect(reset).toHaveBeenCalledTimes(1);
  });
});
