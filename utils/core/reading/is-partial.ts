import type { PageSnapshot } from '../article/page-snapshot';
import type { PageTable } from '../language/page-table';
import { type LinkedData, textsOf } from './linked-data';
import type { ChosenBlock } from './text/choose-text';

/** The page's data hold so many times the text that is shown. */
const MIN_HIDDEN_RATIO = 1.6;
/** A locked article with less text than this shows its opening only, in letters. */
const MAX_TEASER_WEIGHT = 1_600;
const CUT = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])["'”’»)\]]{0,2}$/u;
const WALL_NAME = /pay-?wall|reg-?wall|piano|subscription-?wall|content-?gate|premium-?offer/u;
const MAX_WALL_LINE_CHARS = 300;

/**
 * Whether only a part can be read, such as a teaser or what is free: the page is too large, its data hold much more than it shows, or it says that the
 * article is locked, or shows where the free part ends, and the text is cut or short.
 */
export function isPartial(
  page: PageSnapshot,
  linked: LinkedData,
  chosen: readonly ChosenBlock[],
  tables: readonly PageTable[],
): boolean {
  if (page.truncated) return true;
  const body = chosen.filter(({ kind }) => kind !== 'headline' && kind !== 'standfirst');
  const weight = body.reduce((sum, { item }) => sum + item.weight, 0);
  const stated = textsOf(linked.article, 'articleBody').reduce((sum, text) => sum + text.length, 0);
  const shown = body.reduce((sum, { item }) => sum + item.block.text.length, 0);
  if (stated > shown * MIN_HIDDEN_RATIO && stated - shown > MAX_TEASER_WEIGHT) return true;
  const isLocked = /^(?:false|no|0)$/iu.test(String(linked.article?.data.isAccessibleForFree ?? ''));
  const hasWall = page.blocks
    .slice(chosen.at(-1)?.item.index ?? 0)
    .some((block) => isWall(block.text, block.names, tables));
  const isCut = CUT.test(body.at(-1)?.item.block.text ?? '');
  const isShort = weight < MAX_TEASER_WEIGHT;
  return (isLocked && (hasWall || isCut || isShort)) || (hasWall && (isCut || isShort));
}

function isWall(text: string, names: string, tables: readonly PageTable[]): boolean {
  if (WALL_NAME.test(names)) return true;
  if (text.length > MAX_WALL_LINE_CHARS) return false;
  const line = text.toLowerCase();
  return tables.some(({ paywall }) => paywall.some((words) => line.includes(words)));
}
