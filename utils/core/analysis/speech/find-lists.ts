import type { LanguagePack } from '../../language/pack';
import { FUNCTION_WORD } from './attribution/words/lexicon';
import { lexiconOf } from './attribution/words/lexicon-of';
import type { QuotationContext } from './quotation-context';
import { isTitle, startsWithEntry } from './title-signs';

const MAX_SEPARATOR_CHARS = 8;
const MIN_TITLES = 3;

/** Which words in marks stand in a list of names. By context, in their order. */
export function namedInLists(
  text: string,
  contexts: readonly QuotationContext[],
  pack: LanguagePack | null,
): readonly boolean[] {
  if (!pack) return contexts.map(() => false);
  const named: boolean[] = [];
  let list: QuotationContext[] = [];
  contexts.forEach((context, at) => {
    list.push(context);
    const next = contexts[at + 1];
    if (next?.block === context.block && isListed(text, context, next, pack)) return;
    const areNames = startsWithEntry(context.after, pack) || areTitles(list, pack);
    named.push(...list.map(() => areNames));
    list = [];
  });
  return named;
}

/** "They played “Quiet Hills,” “Harbour Lights” and “Over the Sea”": where only names have capitals. */
function areTitles(list: readonly QuotationContext[], { speech }: LanguagePack): boolean {
  if (list.length < MIN_TITLES || speech.capitalNouns || speech.unspaced || speech.caseless) return false;
  const { words } = lexiconOf(speech);
  const titles = list.map(({ inside }) => inside.filter(({ isWord }) => isWord));
  return (
    // single words with capitals may be what somebody was called
    titles.some((title) => title.filter(({ capital }) => capital).length > 1) &&
    titles.every((title) => title[0]?.capital && isTitle(title, ({ word }) => words.get(word) ?? 0))
  );
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
