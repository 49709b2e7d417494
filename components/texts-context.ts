import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from '../utils/texts/texts';

/** The texts of the window, given once at its top. */
export const TextsContext = createContext<Texts | null>(null);

/** The texts of the window that a component stands in. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('a component stands outside TextsContext');
  return texts;
}
