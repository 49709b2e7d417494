import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Span } from '../utils/core/article/span';
import type { MarksState, TabReading, TabWish } from '../utils/core/messages/background-calls';
import type { Correction } from '../utils/core/thought/correct-speaker';
import type { PlacedWords } from '../utils/core/views/place';
import { MarksBar } from './marks-bar';
import { NewsNote } from './news-note';
import { OutcomeNotice } from './outcome-notice';
import { ReadingView } from './reading-view';
import './reading-window.css';
import { Skeleton } from './skeleton';
import { StatusLine } from './status-line';
import { useTexts } from './texts-context';
import { useStatus } from './use-status';

/** What a window can do with the page that it stands beside. */
export interface ReadingActions {
  readonly read: (wish?: TabWish) => Promise<TabReading>;
  readonly setPageMarks: (shown: boolean) => Promise<MarksState | null>;
  readonly setSiteMarks: (site: string, shown: boolean) => Promise<void>;
  readonly setMarksEverywhere: (shown: boolean) => Promise<unknown>;
  /** Must be called straight from a click: the browser asks the reader. Answers whether it was done. */
  readonly setSiteGrant: (site: string, granted: boolean) => Promise<boolean>;
  readonly reveal: (words: PlacedWords) => Promise<boolean>;
  /** Index of the first of these texts that stand only once on the page; -1 where none does. */
  readonly findUnique: (wanted: readonly string[]) => Promise<number>;
  /** `null` where there is no place beside the page, or where this window is there already. */
  readonly keepOpen: (() => void) | null;
  /** Puts right who said it; the reading that is read next has it so. */
  readonly correct: (quote: Span, correction: Correction) => Promise<void>;
  readonly openSettings: () => void;
  readonly forgetNews: () => void;
}

interface ReadingWindowProps {
  readonly actions: ReadingActions;
  /** The version of an update whose news the reader has not seen. */
  readonly unseenNews?: string | null;
  /** The reader's own day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Another number has the page read again, while what was read stays in sight. */
  readonly turn?: number;
}

/** A page that takes longer is busy with itself or put to sleep; nobody looks at a skeleton for ever. */
const PATIENCE_MS = 10_000;

type State =
  | Exclude<TabReading, { kind: 'nothing-selected' }>
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed' | 'slow' };

/** The whole window, from the skeleton to the reading or to the reason why there is none. */
export function ReadingWindow({ actions, unseenNews = null, today, turn = 0 }: ReadingWindowProps) {
  const { t } = useTexts();
  const [state, setState] = useState<State>({ kind: 'reading' });
  const [status, setStatus] = useStatus();
  const [news, setNews] = useState(unseenNews);
  const read = useCallback(
    async (wish?: TabWish) => {
      const impatient = setTimeout(
        () => setState((now) => (now.kind === 'reading' ? { kind: 'slow' } : now)),
        PATIENCE_MS,
      );
      const next = await actions.read(wish).catch((): State => ({ kind: 'failed' }));
      clearTimeout(impatient);
      if (next.kind === 'nothing-selected') setStatus(t('noArticle.noSelection'));
      else setState(next);
    },
    [actions, t],
  );
  useEffect(() => void read(), [read, turn]);

  const article = state.kind === 'article' ? state : null;
  const setMarks = (change: Partial<MarksState>) =>
    article && setState({ ...article, marks: { ...article.marks, ...change } });
  const jump = async ({ text, places }: PlacedWords) => {
    const found = await actions.reveal({ text, places });
    setStatus(found ? '' : t('window.notOnPage'));
    return found;
  };

  const copy = async (text: string) => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setStatus(t(done ? 'share.copied' : 'share.notCopied'));
  };

  return (
    <main class="reading-window" aria-busy={state.kind === 'reading'}>
      <MarksBar
        marks={article?.marks ?? null}
        onPageMarks={async (shown) => setMarks((await actions.setPageMarks(shown)) ?? { shown: false })}
        onSiteMarks={(shown) =>
          article?.marks.site && actions.setSiteMarks(article.marks.site, shown).then(() => read())
        }
        onSiteGrant={async (granted) => {
          if (!article?.marks.site) return;
          const done = await actions.setSiteGrant(article.marks.site, granted);
          if (granted && !done) setStatus(t('marks.refused'));
          await read();
        }}
        onMarksEverywhere={(shown) => actions.setMarksEverywhere(shown).then(() => read())}
        onKeepOpen={actions.keepOpen}
        onSettings={actions.openSettings}
      />
      {news && (
        <NewsNote
          version={news}
          onDismiss={() => {
            setNews(null);
            actions.forgetNews();
          }}
        />
      )}
      {state.kind === 'reading' && <Skeleton />}
      {article && (
        <ReadingView
          article={article.article}
          analysis={article.analysis}
          today={today}
          onJump={jump}
          onFindUnique={actions.findUnique}
          onCopy={copy}
          onCorrect={(quote, correction) => actions.correct(quote, correction).then(() => read())}
        />
      )}
      {state.kind !== 'reading' && state.kind !== 'article' && (
        <OutcomeNotice outcome={state} onRead={read} />
      )}
      <StatusLine text={status} />
    </main>
  );
}
