import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Texts } from '../utils/texts/texts';
import { TextsContext } from './texts-context';

interface WindowFrameProps {
  readonly texts: Texts;
  /** What the window is called in its tab. */
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Gives a window its texts, and its document their language and direction. */
export function WindowFrame({ texts, title, children }: WindowFrameProps) {
  useLayoutEffect(() => {
    document.documentElement.lang = texts.locale;
    document.documentElement.dir = texts.direction;
    document.title = title;
  }, [texts, title]);
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}
