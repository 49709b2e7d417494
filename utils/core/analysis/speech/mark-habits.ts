import { joinWords } from './attribution/words/join-words';
import type { QuotationContext } from './quotation-context';

/** A quotation of so many words is speech in nearly every article, and shows which marks the article gives to speech. */
export const LONG_QUOTATION_WORDS = 7;
/** More words than these are no name and no term. */
export const MAX_TERM_WORDS = 5;

/** How the article uses its marks. */
export interface MarkHabits {
  /** The opening marks of its long quotations. */
  readonly longMarks: ReadonlySet<string>;
  readonly long: number;
  /** How often the same few words stand in marks. */
  readonly terms: ReadonlyMap<string, number>;
}

/** Looks once at all quotations of an article. */
export function readHabits(text: string, contexts: readonly QuotationContext[]): MarkHabits {
  const longMarks = new Set<string>();
  const terms = new Map<string, number>();
  let long = 0;
  for (const context of contexts) {
    const term = termOf(context);
    if (term) terms.set(term, (terms.get(term) ?? 0) + 1);
    if (context.count < LONG_QUOTATION_WORDS) continue;
    long++;
    longMarks.add(text.charAt(context.marked.marks.start));
  }
  return { longMarks, long, terms };
}

/** The words of a short quotation; nothing where it is too long for a name or a term. */
export function termOf({ inside }: QuotationContext): string {
  const words = inside.filter(({ isWord }) => isWord);
  return words.length > MAX_TERM_WORDS ? '' : joinWords(words);
}
