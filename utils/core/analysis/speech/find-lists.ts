import type { LanguagePack } from '../../language/pack';
import { FUNCTION_WORD } from './attribution/words/lexicon';
import { lexiconOf } from './attribution/words/lexicon-of';
import type { QuotationContext } from './quotation-context';
import { startsWithEntry } from './title-signs';

const MAX_SEPARATOR_CHARS = 8;

/**
 * Which words in marks belong to a noun behind the last of a list, where the language puts the noun last: "“A”, “B” ve “C”
 * suçları". By context, in their order.
 */
export function namedBehind(
  text: string,
  contexts: readonly QuotationContext[],
  pack: LanguagePack | null,
): readonly boolean[] {
  const named = contexts.map(() => false);
  if (!pack?.quotations.namesAfter) return named;
  for (let at = contexts.length - 1; at >= 0; at--) {
    const context = contexts[at] as QuotationContext;
    const next = contexts[at + 1];
    const goesOn = next?.block === context.block && isListed(text, context, next, pack);
    named[at] = goesOn ? (named[at + 1] ?? false) : startsWithEntry(context.after, pack);
  }
  return named;
}

/** Nothing but a comma or a small word stands between two. */
function isListed(
  text: string,
  { marked: { marks } }: QuotationContext,
  next: QuotationContext,
  { speech }: LanguagePack,
): boolean {
  if (next.marked.marks.start > marks.end + MAX_SEPARATOR_CHARS) return false;
  const between = text.slice(marks.end, next.marked.marks.start).trim().toLowerCase();
  return /^[,،、]?$/u.test(between) || ((lexiconOf(speech).words.get(between) ?? 0) & FUNCTION_WORD) !== 0;
}
