import type { Article, Block } from '../../article/article';
import type { Span } from '../../article/span';
import type { QuotationTable } from '../../language/quotation-table';
import { isOftenApostrophe, type PairedMarks, pairMarks } from './pair-marks';
import { type Mark, readMarks } from './read-marks';

/** Words in quote marks. The span leaves the marks and the spaces inside them out. */
export interface MarkedWords extends Span {
  readonly block: number;
  readonly marks: Span;
  /** 0, or the number of marked words that these stand in. */
  readonly depth: number;
  /** They go on from the block above, which ended inside a quotation. */
  readonly continues: boolean;
}

/** Where the end mark of a quotation is missing, it is looked for below so many blocks without any mark. */
const MAX_BLOCKS_BETWEEN = 3;

/** Finds all words in quote marks, in the order of the text; none of them leaves its block. */
export function findMarked(article: Article, table: QuotationTable | null): readonly MarkedWords[] {
  const { text, blocks } = article;
  const paired = blocks.map((block) => pairMarks(readMarks(text, block, table)));
  let runsOn = false;
  return blocks.flatMap((block, index) => {
    const marks = paired[index] as PairedMarks;
    const pieces: Piece[] = marks.pairs.map(({ open, close }) => ({
      words: { start: open.end, end: close.start },
      marks: { start: open.start, end: close.end },
    }));
    const continues = runsOn;
    runsOn = false;
    if (continues && marks.unopened) {
      const { start, end } = marks.unopened;
      pieces.unshift({ words: { start: block.start, end: start }, marks: { start: block.start, end } });
    } else if (continues && !marks.first && endsBelow(paired, index)) {
      pieces.push({ words: block, marks: block });
      runsOn = true;
    }
    const tail = marks.unclosed;
    if (tail && runsToEnd(article, paired, index, tail)) {
      pieces.push({
        words: { start: tail.end, end: block.end },
        marks: { start: tail.start, end: block.end },
      });
      runsOn = true;
    }
    return nest(text, pieces).map((piece, at) => ({
      ...piece,
      block: index,
      continues: continues && at === 0 && startsBlock(text, block, piece.marks),
    }));
  });
}

interface Piece {
  readonly words: Span;
  readonly marks: Span;
}

/** Whether an opening mark that nothing closes opens a quotation all the same, up to the end of its block. */
function runsToEnd(article: Article, paired: readonly PairedMarks[], index: number, mark: Mark): boolean {
  const block = article.blocks[index];
  if (!block) return false;
  if (mark.introduced) return true;
  const startsHere = startsBlock(article.text, block, mark);
  if (isOftenApostrophe(mark)) return startsHere && reopensBelow(article, paired, index);
  return startsHere || reopensBelow(article, paired, index) || endsBelow(paired, index);
}

/** Whether nothing but space stands before `span` in its block. */
export function startsBlock(text: string, block: Block, span: Span): boolean {
  return (
    text.slice(block.start, Math.min(span.start, block.start + 8)).trim() === '' &&
    span.start < block.start + 8
  );
}

function reopensBelow({ text, blocks }: Article, paired: readonly PairedMarks[], index: number): boolean {
  const block = blocks[index + 1];
  const first = paired[index + 1]?.first;
  return block !== undefined && first?.side === 'open' && startsBlock(text, block, first);
}

function endsBelow(paired: readonly PairedMarks[], index: number): boolean {
  for (const marks of paired.slice(index + 1, index + 2 + MAX_BLOCKS_BETWEEN)) {
    if (marks.first) return marks.unopened !== null;
  }
  return false;
}

/** Trims the pieces of one block, drops the empty ones and counts how deep each stands. */
function nest(text: string, pieces: readonly Piece[]): readonly Omit<MarkedWords, 'block' | 'continues'>[] {
  const around: Span[] = [];
  return [...pieces]
    .sort((a, b) => a.marks.start - b.marks.start)
    .flatMap(({ words, marks }) => {
      const span = trim(text, words);
      if (!/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) return [];
      while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= marks.start) around.pop();
      around.push(marks);
      return [{ ...span, marks, depth: around.length - 1 }];
    });
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
