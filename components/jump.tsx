import type { Place } from '../utils/core/views/place';
import type { Snippet } from '../utils/core/views/quote-view';
import { ArticleWords } from './article-words';
import './jump.css';
import { useTexts } from './texts-context';

export type OnJump = (places: readonly Place[]) => void;

interface JumpProps {
  readonly snippet: Snippet;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly onJump: OnJump;
}

/** Words of the article that take the reader to their place on the page. */
export function Jump({ snippet, language, direction, onJump }: JumpProps) {
  const { t } = useTexts();
  return (
    <button type="button" class="jump" title={t('window.showOnPage')} onClick={() => onJump(snippet.places)}>
      <ArticleWords language={language} direction={direction}>
        {snippet.text}
      </ArticleWords>
    </button>
  );
}
