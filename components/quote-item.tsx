import { useState } from 'preact/hooks';
import type { QuoteView } from '../utils/core/views/quote-view';
import { ArticleWords } from './article-words';
import { CopyIcon, PencilIcon } from './icons';
import { Jump, type WordActions } from './jump';
import './quote-item.css';
import { SpeakerPicker } from './speaker-picker';
import { useTexts } from './texts-context';

interface QuoteItemProps {
  readonly quote: QuoteView;
  readonly speaker: string | null;
  readonly actions: WordActions;
}

/** One thing said, with what the article says of its saying. */
export function QuoteItem({ quote, speaker, actions }: QuoteItemProps) {
  const { t } = useTexts();
  const [picking, setPicking] = useState(false);
  const reported = quote.kind === 'indirect';
  return (
    <li class="quote">
      <Jump snippet={quote} marks={quote.marks} actions={actions} />
      <div class="quote-buttons">
        <button
          type="button"
          class="icon-button"
          title={t('share.copyQuote')}
          onClick={() => actions.onCopy(quote, speaker)}
        >
          <CopyIcon />
        </button>
        <button
          type="button"
          class="icon-button"
          title={t('speech.correct')}
          aria-expanded={picking}
          onClick={() => setPicking(!picking)}
        >
          <PencilIcon />
        </button>
      </div>
      {(quote.saying || quote.via || reported || quote.corrected) && (
        <p class="quote-note quiet">
          {quote.saying && (
            <ArticleWords language={actions.language} direction={actions.direction}>
              {quote.saying}
            </ArticleWords>
          )}
          {quote.via && <span>{t('speech.via', { outlet: quote.via })}</span>}
          {reported && <span>{t('speech.reported')}</span>}
          {quote.corrected && <span>{t('speech.corrected')}</span>}
        </p>
      )}
      {picking && (
        <SpeakerPicker
          speakers={actions.speakers}
          current={quote.speaker}
          onPick={(correction) => {
            setPicking(false);
            actions.onCorrect(quote, correction);
          }}
        />
      )}
    </li>
  );
}
