import { closesSentence } from '../../article/closes-sentence';
import { proseValue } from './find-seeds';
import type { TreeBlock } from './page-tree';

const MAX_LINE_WEIGHT = 60;
const MAX_OPENING_WEIGHT = 100;
/** Notes of the house below a text (who wrote it, where to subscribe) are few, and lead elsewhere. */
const MAX_NOTES = 3;
/** A note on who wrote a text begins with the name. */
const MAX_BEFORE_NAME = 60;
const MIN_NAME_WORDS = 2;
/** Fewer paragraphs than this are no text that notes could stand below. */
const MIN_PARAGRAPHS = 4;
/** A line that is drawn with characters, with a heading behind it. */
const RULE = /^[-–—_=]{5,}\s{0,9}\p{L}/u;
const MAX_BELOW_RULE = 4;

/** Takes from both ends of a text what is no part of it: a byline or a date before it, headings and notes behind it. */
export function trimEnds(body: readonly TreeBlock[], authors: readonly string[]): readonly TreeBlock[] {
  let start = 0;
  let end = body.length;
  while (start < end && isLine(body[start])) start++;
  while (end > start && (isLine(body[end - 1]) || isOpening(body[end - 1]))) end--;
  const paragraphs = body
    .slice(start, end)
    .filter((item) => proseValue(item) > 0 && item.block.emphasis === null);
  if (paragraphs.length < MIN_PARAGRAPHS) return body.slice(start, end);
  for (let notes = 0; notes < MAX_NOTES && isNote(body[end - 1], authors); notes++) end--;
  return body.slice(start, end);
}

/** The text above a rule near its end: what stands below such a line are calls and notes of the house. */
export function endAtRule(body: readonly TreeBlock[]): readonly TreeBlock[] {
  const rule = body.findLastIndex(({ block }) => RULE.test(block.text));
  return rule >= MIN_PARAGRAPHS && body.length - rule <= MAX_BELOW_RULE + 1 ? body.slice(0, rule) : body;
}

/** A note is set in italics or in bold and leads elsewhere; one that names the writer is set in either way or leads elsewhere. */
function isNote(item: TreeBlock | undefined, authors: readonly string[]): boolean {
  if (!item) return false;
  const { text, emphasis, links } = item.block;
  if (emphasis !== null && links.length > 0) return true;
  const opening = text.slice(0, MAX_BEFORE_NAME);
  const isOfWriter = authors.some(
    (name) => name.split(' ').length >= MIN_NAME_WORDS && opening.includes(name),
  );
  return isOfWriter && (emphasis !== null || links.length > 0);
}

/** A heading, or a line with a colon, that opens to nothing. */
function isOpening(item: TreeBlock | undefined): boolean {
  if (!item) return false;
  return item.isHeading || (item.weight < MAX_OPENING_WEIGHT && /[:：]$/u.test(item.block.text));
}

/** A short line that is no sentence. */
function isLine(item: TreeBlock | undefined): boolean {
  if (!item || item.isHeading || item.block.tag === 'li') return false;
  return item.weight < MAX_LINE_WEIGHT && !closesSentence(item.block.text);
}
