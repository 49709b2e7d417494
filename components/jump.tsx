import { useState } from 'preact/hooks';
import type { Correction } from '../utils/core/thought/correct-speaker';
import type { QuoteMarks } from '../utils/core/views/quote-marks';
import type { QuoteView, Snippet } from '../utils/core/views/quote-view';
import { ArticleWords } from './article-words';
import './jump.css';
import { useTexts } from './texts-context';

/** What can be done with words of the article. */
export interface WordActions {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Takes the reader to the words on the page; answers whether they are still there. */
  readonly onJump: (snippet: Snippet) => Promise<boolean>;
  /** Copies a quotation with its source. */
  readonly onCopy: (quote: QuoteView, speaker: string | null) => void;
  /** The names of all speakers, by index, for the reader who knows better. */
  readonly speakers: readonly string[];
  readonly onCorrect: (quote: QuoteView, correction: Correction) => void;
}

interface JumpProps {
  readonly snippet: Snippet;
  readonly marks?: QuoteMarks | null | undefined;
  readonly actions: WordActions;
}

/** Words of the article that take the reader to their place on the page. Where that is gone they stay, and say so. */
export function Jump({ snippet, marks, actions: { language, direction, onJump } }: JumpProps) {
  const { t } = useTexts();
  const [gone, setGone] = useState(false);
  return (
    <button
      type="button"
      class="jump"
      title={t('window.showOnPage')}
      onClick={async () => setGone(!(await onJump(snippet)))}
    >
      <ArticleWords language={language} direction={direction} marks={marks}>
        {snippet.text}
      </ArticleWords>
      {gone && <small class="jump-gone quiet">{t('window.notOnPage')}</small>}
    </button>
  );
}
