import type { Span } from '../article/span';

/** The marks round a quotation, with the space that some languages set inside them; empty where there is none. */
export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
}

const OPEN = /(?:[\p{Pi}\p{Pf}"'„‚「『〝《〈]|[«‹]\s)$/u;
const CLOSE = /^(?:[\p{Pi}\p{Pf}"'」』〞〟》〉]|\s[»›])/u;
const MAX_MARK_CHARS = 2;

/** The marks as the article itself has them. A speech that goes on in the next paragraph is not closed. */
export function marksAround(text: string, { start, end }: Span): QuoteMarks {
  const before = text.slice(Math.max(0, start - MAX_MARK_CHARS), start);
  const after = text.slice(end, end + MAX_MARK_CHARS);
  return { open: OPEN.exec(before)?.[0] ?? '', close: CLOSE.exec(after)?.[0] ?? '' };
}
