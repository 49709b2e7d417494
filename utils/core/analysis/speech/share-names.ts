import { type KindFeatures, SURE_NAME } from './kind-features';
import { termOf } from './mark-habits';
import type { QuotationContext } from './quotation-context';

const NAMED = 'after a noun with titles';

/** What is a name beyond doubt once is one wherever the article has it in marks, but where somebody says it. */
export function shareNames(
  contexts: readonly QuotationContext[],
  described: readonly KindFeatures[],
): readonly KindFeatures[] {
  const names = new Set(
    contexts.flatMap((context, index) => (described[index]?.[NAMED] === SURE_NAME ? [termOf(context)] : [])),
  );
  names.delete('');
  if (names.size === 0) return described;
  return described.map((features, index) => {
    const context = contexts[index];
    const isShared = context && names.has(termOf(context)) && !features['verb of speech after'];
    return isShared ? { ...features, [NAMED]: SURE_NAME } : features;
  });
}
