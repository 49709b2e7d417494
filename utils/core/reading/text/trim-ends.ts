import { closesSentence } from '../../article/closes-sentence';
import { proseValue } from './find-seeds';
import type { TreeBlock } from './page-tree';

const MAX_LINE_WEIGHT = 60;
/** Notes of the house below a text (who wrote it, where to subscribe) are set in italics and lead elsewhere. */
const MAX_NOTES = 3;
/** Fewer paragraphs than this are no text that notes could stand below. */
const MIN_PARAGRAPHS = 4;

/** Takes from both ends of a text what is no part of it: a byline or a date before it, headings and notes behind it. */
export function trimEnds(body: readonly TreeBlock[]): readonly TreeBlock[] {
  let start = 0;
  let end = body.length;
  while (start < end && isLine(body[start])) start++;
  while (end > start && (isLine(body[end - 1]) || body[end - 1]?.isHeading)) end--;
  const paragraphs = body
    .slice(start, end)
    .filter((item) => proseValue(item) > 0 && item.block.emphasis === null);
  if (paragraphs.length < MIN_PARAGRAPHS) return body.slice(start, end);
  for (let notes = 0; notes < MAX_NOTES && isNote(body[end - 1]); notes++) end--;
  return body.slice(start, end);
}

function isNote(item: TreeBlock | undefined): boolean {
  return item?.block.emphasis === 'italic' && item.block.links.length > 0;
}

/** A short line that is no sentence. */
function isLine(item: TreeBlock | undefined): boolean {
  if (!item || item.isHeading || item.block.tag === 'li') return false;
  return item.weight < MAX_LINE_WEIGHT && !closesSentence(item.block.text);
}
