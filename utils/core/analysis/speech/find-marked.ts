import type { Article, Block } from '../../article/article';
import type { Span } from '../../article/span';
import type { QuotationTable } from '../../language/quotation-table';
import type { MarkedPiece } from './marked-words';
import { isOftenApostrophe, type PairedMarks, pairMarks } from './pair-marks';
import { type Mark, readMarks } from './read-marks';

/** Where the end mark of a quotation is missing, it is looked for below so many blocks without any mark. */
const MAX_BLOCKS_BETWEEN = 3;
const MAX_TAIL_CHARS = 4;

/** Finds all words in quote marks; no piece leaves its block. */
export function findMarked(article: Article, table: QuotationTable | null): readonly MarkedPiece[] {
  const { text, blocks } = article;
  const paired = blocks.map((block) => pairMarks(readMarks(text, block, table)));
  let runsOn = false;
  return blocks.flatMap((block, index) => {
    const { pairs, first, unopened, unclosed, around } = paired[index] as PairedMarks;
    const found = pairs.map(({ open, close }) => pieceOf(open.start, open.end, close.start, close.end));
    const close = around && pairs.at(-1)?.close;
    if (close && endsSpeech(text.slice(close.end, Math.min(close.end + MAX_TAIL_CHARS, block.end))))
      found.push(pieceOf(around.start, around.end, close.start, close.end));
    const continues = runsOn;
    runsOn = false;
    if (continues && unopened) {
      found.unshift(pieceOf(block.start, block.start, unopened.start, unopened.end));
    } else if (continues && !first && endsBelow(paired, index)) {
      found.push(pieceOf(block.start, block.start, block.end, block.end));
      runsOn = true;
    }
    if (unclosed && runsToEnd(article, paired, index, unclosed)) {
      found.push(pieceOf(unclosed.start, unclosed.end, block.end, block.end));
      runsOn = true;
    }
    return found.map(({ words, marks }) => ({
      words,
      marks,
      block: index,
      continues: continues && startsBlock(text, block, marks),
      isSpoken: false,
    }));
  });
}

/** One mark ends both where the reporter goes on behind a dash, or nothing follows: «Нам сказали: «Ждите», — добавил он. */
function endsSpeech(after: string): boolean {
  return /^,?\s?[—–-]|^[.!?…]?\s*$/u.test(after);
}

function pieceOf(marksStart: number, start: number, end: number, marksEnd: number) {
  return { words: { start, end }, marks: { start: marksStart, end: marksEnd } };
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
