import type { ComponentChildren } from 'preact';
import type { QuoteMarks } from '../utils/core/views/quote-marks';
import './article-words.css';

interface ArticleWordsProps {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly class?: string;
  /** Drawn round the words and no part of them. */
  readonly marks?: QuoteMarks | null | undefined;
  readonly children: ComponentChildren;
}

/** Words of the article, marked as being in the article's language and direction and not in the window's. */
export function ArticleWords({ language, direction, class: className, marks, children }: ArticleWordsProps) {
  return (
    <span lang={language} dir={direction} class={className} data-open={marks?.open} data-close={marks?.close}>
      {children}
    </span>
  );
}
