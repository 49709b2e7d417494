// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ReadingActions, ReadingWindow } from '../../components/reading-window';
import { TextsContext } from '../../components/texts-context';
import type { TabReading } from '../../utils/core/messages/background-calls';
import { loadTexts } from '../../utils/texts/load-texts';
import { analysisOf, quoteOf } from '../support/analyses';
import { marked } from '../support/articles';
import { pageArticleOf } from '../support/pages';

afterEach(cleanup);

const { text, spans } = marked('“[Partiamo a mezzogiorno|quote]”, ha detto la capitana.');
const marks = {
  shown: true,
  count: 1,
  site: 'www.harbour.example',
  siteOff: false,
  granted: null,
  everywhere: true,
};
const reading: Extract<TabReading, { kind: 'article' }> = {
  kind: 'article',
  article: pageArticleOf(text, 'it', { title: 'Il traghetto riparte' }),
  analysis: analysisOf({
    quotes: [quoteOf(spans.quote, 0)],
    speakers: [{ name: 'Amina Diallo', aliases: [], role: 'capitana', kind: 'person' }],
  }),
  marks,
};

async function draw(
  result: TabReading | Error,
  actions: Partial<ReadingActions> = {},
  unseenNews: string | null = null,
) {
  const all: ReadingActions = {
    read: vi.fn(async () => {
      if (result instanceof Error) throw result;
      return result;
    }),
    setPageMarks: vi.fn(async (shown) => ({ ...marks, shown })),
    setSiteMarks: vi.fn(async () => {}),
    setMarksEverywhere: vi.fn(async () => {}),
    setSiteGrant: vi.fn(async () => true),
    reveal: vi.fn(async () => true),
    findUnique: vi.fn(async () => 0),
    forgetNews: vi.fn(),
    correct: vi.fn(async () => {}),
    keepOpen: null,
    openSettings: vi.fn(),
    ...actions,
  };
  const texts = await loadTexts('en', []);
  render(
    <TextsContext.Provider value={texts}>
      <ReadingWindow actions={all} unseenNews={unseenNews} today="2024-05-10" />
    </TextsContext.Provider>,
  );
  return all;
}

async function open(...about: Parameters<typeof draw>) {
  const all = await draw(...about);
  await waitFor(() => expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('false'));
  return all;
}

describe('the reading window', () => {
  it('shows headline and quotations in the article’s own language, under who said them', async () => {
    await open(reading);
    expect(screen.getByRole('heading', { level: 1 }).querySelector('[lang="it"]')?.textContent).toBe(
      'Il traghetto riparte',
    );
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Amina Diallo');
    expect(screen.getByText('Partiamo a mezzogiorno').lang).toBe('it');
  });

  it('draws the article’s own marks round what is quoted, and none round what is reported', async () => {
    const reported = quoteOf(spans.quote, 0, { kind: 'indirect' });
    await open({ ...reading, analysis: { ...reading.analysis, reported: [reported] } });
    const drawn = screen.getAllByText('Partiamo a mezzogiorno').map(({ dataset }) => ({ ...dataset }));
    expect(drawn).toEqual([{ open: '“', close: '”' }, {}]);
  });

  it('says once by which words the article recommends several stories', async () => {
    const story = { label: 'Leggi anche', reason: 'label' as const };
    const related = ['Un molo nuovo', 'Le isole'].map((title, index) => ({
      ...story,
      title,
      href: `https://www.harbour.example/${index}`,
    }));
    await open({ ...reading, analysis: { ...reading.analysis, related } });
    expect(screen.getAllByText('Leggi anche')).toHaveLength(1);
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Un molo nuovo',
      'Le isole',
    ]);
  });

  it.each([
    ['too-short', 'The article is too short to be summarised.'],
    ['no-sentences', 'No sentence of the article stands well on its own.'],
  ] as const)('says why there is no summary: %s', async (noSummary, sentence) => {
    await open({ ...reading, analysis: analysisOf({ noSummary }) });
    expect(screen.getByText(sentence)).toBeDefined();
  });

  it('takes the reader to the words that are clicked', async () => {
    const { reveal } = await open(reading);
    fireEvent.click(screen.getByText('Partiamo a mezzogiorno'));
    expect(reveal).toHaveBeenCalledWith({
      text: 'Partiamo a mezzogiorno',
      places: [{ block: 10, start: 1, end: 23 }],
    });
  });

  it('lets the reader put right who said it', async () => {
    const { correct } = await open(reading);
    fireEvent.click(screen.getByTitle('Correct who said this'));
    fireEvent.change(screen.getByLabelText('Who said this?'), { target: { value: 'unclear' } });
    expect(correct).toHaveBeenCalledWith({ start: 1, end: 23 }, { speaker: null });
  });

  it('says so when the words are not on the page any more, in the list as well', async () => {
    await open(reading, { reveal: async () => false });
    fireEvent.click(screen.getByText('Partiamo a mezzogiorno'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('not on the page'));
    const quotation = screen.getByText('Partiamo a mezzogiorno').closest('button');
    expect(quotation?.textContent).toContain('not on the page any more');
  });

  it('copies a quotation with the shortest address that is right on the whole page', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const { findUnique } = await open(reading, { findUnique: vi.fn(async () => -1) });
    fireEvent.click(screen.getByTitle('Copy this quotation with its source'));
    await waitFor(() => expect(writeText).toHaveBeenCalled());
    expect(findUnique).toHaveBeenCalledWith([
      'Partiamo a mezzogiorno”, ha detto la',
      'Partiamo a mezzogiorno”, ha detto la capitana',
    ]);
    expect(writeText).toHaveBeenCalledWith(
      '“Partiamo a mezzogiorno”\n— Amina Diallo\nIl traghetto riparte\nhttps://www.harbour.example/ferry',
    );
    vi.unstubAllGlobals();
  });

  it('shows the standfirst and who wrote, in the article’s own language', async () => {
    const article = pageArticleOf(text, 'it', { standfirst: 'Sei mesi dopo', byline: ['Ada Vento'] });
    await open({ ...reading, article });
    expect(screen.getByText('Sei mesi dopo').lang).toBe('it');
    expect(screen.getByText('By Ada Vento')).toBeTruthy();
  });

  it('flags a day that has not come yet, and does not use it', async () => {
    const { timeline } = analysisOf();
    const evidence = { kind: 'published' as const, text: '' };
    const ahead = { ...timeline, date: '2042-01-02', precision: 'day' as const, evidence };
    await open({ ...reading, analysis: analysisOf({ timeline: ahead }) });
    expect(screen.getByText(/January 2, 2042, which has not come yet/u)).toBeTruthy();
    expect(screen.getByText('No date found')).toBeTruthy();
  });

  it('tells of an update until the reader sends the note away', async () => {
    const { forgetNews } = await open(reading, {}, '0.2.0');
    expect(screen.getByText('Inquit is now version 0.2.0.')).toBeTruthy();
    fireEvent.click(screen.getByTitle('Hide this note'));
    expect(screen.queryByText('Inquit is now version 0.2.0.')).toBeNull();
    expect(forgetNews).toHaveBeenCalledTimes(1);
  });

  it('says what goes on where the reader does not grant a site after all', async () => {
    await open(reading, { setSiteGrant: async () => false });
    fireEvent.click(screen.getByTitle('More about marks'));
    fireEvent.click(screen.getByRole('switch', { name: 'Mark www.harbour.example without being asked' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Not granted'));
  });

  it('takes the marks off the page', async () => {
    const { setPageMarks } = await open(reading);
    fireEvent.click(screen.getByRole('switch'));
    await waitFor(() => expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('false'));
    expect(setPageMarks).toHaveBeenCalledWith(false);
  });

  it('says that nothing was found rather than showing an empty place', async () => {
    await open({ ...reading, analysis: analysisOf() });
    for (const words of ['No date found', 'Nobody is quoted', 'mentions no dates', 'no related story']) {
      expect(screen.getByText(words, { exact: false })).toBeTruthy();
    }
  });

  it('says why a page has no article', async () => {
    await open({ kind: 'no-article', reason: 'too-short', title: null });
    expect(screen.getByText('too short for an article', { exact: false })).toBeTruthy();
  });

  it('reads a page without an article anyway where the reader wants that', async () => {
    const { read } = await open({ kind: 'no-article', reason: 'too-short', title: null });
    fireEvent.click(screen.getByRole('button', { name: 'Read it anyway' }));
    await waitFor(() => expect(read).toHaveBeenLastCalledWith('anyway'));
  });

  it('says why no extension may read a page', async () => {
    await open({ kind: 'unreadable', reason: 'pdf' });
    expect(screen.getByText('This is a PDF', { exact: false })).toBeTruthy();
  });

  it('says that a page does not answer, and shows what it says once it does', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let answer: (result: TabReading) => void = () => {};
    await draw(reading, { read: () => new Promise((resolve) => (answer = resolve)) });
    await vi.advanceTimersByTimeAsync(11_000);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The page does not answer');
    answer(reading);
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Il traghetto riparte'),
    );
    vi.useRealTimers();
  });

  it('says that only a part could be read, and which frames could not', async () => {
    const article = pageArticleOf(text, 'it', {
      partial: true,
      unreadFrames: ['video.example', 'poll.example', 'video.example'],
    });
    await open({ ...reading, article });
    expect(screen.getByText('Only 7 words are readable here.', { exact: false })).toBeTruthy();
    expect(
      screen.getByText('3 embedded frames could not be read: video.example and poll.example.'),
    ).toBeTruthy();
  });

  it('offers to try again after a failure', async () => {
    const { read } = await open(new Error('the tab has closed'));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  });
});
