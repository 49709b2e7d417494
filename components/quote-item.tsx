import type { QuoteView } from '../utils/core/views/quote-view';
import { ArticleWords } from './article-words';
import { CopyIcon } from './icons';
import { Jump, type WordActions } from './jump';
import './quote-item.css';
import { useTexts } from './texts-context';

interface QuoteItemProps {
  readonly quote: QuoteView;
  readonly speaker: string | null;
  readonly actions: WordActions;
}

/** One thing said, with what the article says of its saying. */
export function QuoteItem({ quote, speaker, actions }: QuoteItemProps) {
  const { t } = useTexts();
  const reported = quote.kind === 'indirect';
  return (
    <li class={reported ? 'quote quote-reported' : 'quote'}>
      <Jump snippet={quote} actions={actions} />
      <button
        type="button"
        class="icon-button quote-copy"
        title={t('share.copyQuote')}
        onClick={() => actions.onCopy(quote, speaker)}
      >
        <CopyIcon />
      </button>
      {(quote.saying || quote.via || reported) && (
        <p class="quote-note quiet">
          {quote.saying && (
            <ArticleWords language={actions.language} direction={actions.direction}>
              {quote.saying}
            </ArticleWords>
          )}
          {quote.via && <span>{t('speech.via', { outlet: quote.via })}</span>}
          {reported && <span>{t('speech.reported')}</span>}
        </p>
      )}
    </li>
  );
}
