import type { ComponentChildren } from 'preact';

interface ArticleWordsProps {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Words of the article, marked as being in the article's language and direction and not in the window's. */
export function ArticleWords({ language, direction, class: className, children }: ArticleWordsProps) {
  return (
    <span lang={language} dir={direction} class={className}>
      {children}
    </span>
  );
}
