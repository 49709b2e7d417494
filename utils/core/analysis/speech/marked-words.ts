import type { Span } from '../../article/span';

/** One piece of marked text as it was found: its words, and the words with their marks. */
export interface MarkedPiece {
  readonly words: Span;
  readonly marks: Span;
  readonly block: number;
  /** It goes on what the piece before began. */
  readonly continues: boolean;
  /** More than marks shows that it is speech: a dash that opens the paragraph, "says Amina" inside. */
  readonly isSpoken: boolean;
}

/** Words in marks. The span leaves the marks and the spaces inside them out. */
export interface MarkedWords extends Span, Omit<MarkedPiece, 'words'> {
  /** 0, or the number of marked words that these stand in. */
  readonly depth: number;
}

/** Puts pieces in the order of the text, trims them, drops the empty ones and counts how deep each stands. */
export function nestPieces(text: string, pieces: readonly MarkedPiece[]): readonly MarkedWords[] {
  const around: Span[] = [];
  return [...pieces]
    .sort((a, b) => a.marks.start - b.marks.start || b.marks.end - a.marks.end)
    .flatMap(({ words, marks, block, continues, isSpoken }) => {
      while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= marks.start) around.pop();
      const { start, end } = trim(text, words);
      const crosses = marks.end > (around.at(-1)?.end ?? Number.POSITIVE_INFINITY);
      if (crosses || !/[\p{L}\p{N}]/u.test(text.slice(start, end))) return [];
      around.push(marks);
      return [{ start, end, marks, block, continues, isSpoken, depth: around.length - 1 }];
    });
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
