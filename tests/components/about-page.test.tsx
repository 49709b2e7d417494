// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { AboutPage } from '../../components/about-page';
import { NEWS } from '../../components/news';
import { TextsContext } from '../../components/texts-context';
import { loadTexts } from '../../utils/texts/load-texts';
import { PROJECT } from '../support/project';

afterEach(cleanup);

describe('the page about Inquit', () => {
  it('leads to each of its sections', async () => {
    render(
      <TextsContext.Provider value={await loadTexts('en', [])}>
        <AboutPage version="1.2.3" keys={[{ name: 'next-quote', shortcut: 'Alt+Shift+N' }]} />
      </TextsContext.Provider>,
    );
    const inside = screen.getAllByRole('link').flatMap((link) => link.getAttribute('href') ?? []);
    const anchors = inside.filter((href) => href.startsWith('#'));
    expect(anchors).toHaveLength(5);
    expect(anchors.filter((anchor) => !document.querySelector(anchor))).toEqual([]);
    expect(screen.getByText('Alt+Shift+N').localName).toBe('kbd');
  });

  it('has news of every version in the changelog, down to the one that is built', () => {
    const changelog = readFileSync(join(PROJECT, 'CHANGELOG.md'), 'utf8');
    const versions = [...changelog.matchAll(/^## (\S+)/gmu)].map(([, version]) => version);
    expect(NEWS.map(({ version }) => version)).toEqual(versions);
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(NEWS[0]?.version).toBe(version);
  });
});
