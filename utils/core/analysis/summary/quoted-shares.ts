import type { Quote } from '../../article/analysis';
import type { Span } from '../../article/span';

/** How much of a sentence is quotation. */
export interface QuotedShare {
  /** 0 to 1, by characters. */
  readonly share: number;
  /** The quotation began in a sentence before. */
  readonly startsInside: boolean;
}

/** Measures sentences against the quotations that lie in them, both in reading order. */
export function quotedShares(sentences: readonly Span[], quotes: readonly Quote[]): readonly QuotedShare[] {
  const speech = quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial');
  let first = 0;
  return sentences.map(({ start, end }) => {
    while (first < speech.length && (speech[first]?.end ?? 0) <= start) first++;
    let quoted = 0;
    let counted = start;
    let startsInside = false;
    for (let at = first; at < speech.length; at++) {
      const quote = speech[at];
      if (!quote || quote.start >= end) break;
      quoted += Math.max(0, Math.min(end, quote.end) - Math.max(counted, quote.start));
      counted = Math.max(counted, quote.end);
      startsInside ||= quote.start < start && start < quote.end;
    }
    return { share: quoted / (end - start), startsInside };
  });
}
