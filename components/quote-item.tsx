import type { QuoteView } from '../utils/core/views/quote-view';
import { ArticleWords } from './article-words';
import { Jump, type OnJump } from './jump';
import { useTexts } from './texts-context';

interface QuoteItemProps {
  readonly quote: QuoteView;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly onJump: OnJump;
}

/** One thing said, with what the article says of its saying. */
export function QuoteItem({ quote, language, direction, onJump }: QuoteItemProps) {
  const { t } = useTexts();
  const reported = quote.kind === 'indirect';
  return (
    <li class={reported ? 'quote-reported' : undefined}>
      <Jump snippet={quote} language={language} direction={direction} onJump={onJump} />
      {(quote.cue || quote.via || reported) && (
        <p class="quote-note quiet">
          {quote.cue && (
            <ArticleWords language={language} direction={direction}>
              {quote.cue}
            </ArticleWords>
          )}
          {quote.via && <span>{t('speech.via', { outlet: quote.via })}</span>}
          {reported && <span>{t('speech.reported')}</span>}
        </p>
      )}
    </li>
  );
}
