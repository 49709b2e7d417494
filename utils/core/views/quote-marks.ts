import type { Span } from '../article/span';

/** The marks round a quotation, with the space that some languages set inside them; empty where there is none. */
export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
}

/** A dash opens speech where a line begins, as in Norwegian and Polish. */
const OPEN = /(?:[\p{Pi}\p{Pf}"'„‚「『〝《〈]|[«‹]\s|(?<![^\n])[–—―]\s)$/u;
const CLOSE = /^(?:[\p{Pi}\p{Pf}"'」』〞〟》〉]|\s[»›])/u;
/** A mark, its space, and what stands before. */
const MAX_CHARS = 3;

/** The marks as the article itself has them. A speech that goes on in the next paragraph is not closed. */
export function marksAround(text: string, { start, end }: Span): QuoteMarks {
  const before = text.slice(Math.max(0, start - MAX_CHARS), start);
  const after = text.slice(end, end + MAX_CHARS);
  return { open: OPEN.exec(before)?.[0] ?? '', close: CLOSE.exec(after)?.[0] ?? '' };
}
