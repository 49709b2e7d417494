import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Texts } from '../utils/texts/texts';
import { TextsContext } from './texts-context';

interface WindowFrameProps {
  readonly texts: Texts;
  readonly children: ComponentChildren;
}

/** Gives a window its texts, and its document their language and direction. */
export function WindowFrame({ texts, children }: WindowFrameProps) {
  useLayoutEffect(() => {
    document.documentElement.lang = texts.locale;
    document.documentElement.dir = texts.direction;
  }, [texts]);
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}
