import type { Block, Reading } from '../article/article';
import type { PackedSnapshot } from '../article/packed-snapshot';
import type { PageSnapshot } from '../article/page-snapshot';
import { textOf } from '../article/span';
import type { PageTable } from '../language/page-table';
import { chooseDirection, chooseLanguage } from './detect-language';
import { isPartial } from './is-partial';
import { type LinkedData, readLinkedData } from './linked-data';
import { readAbout } from './read-about';
import { storyFormOf } from './story-form';
import { type ChosenBlock, chooseText, takeBlocks } from './text/choose-text';
import { unpackSnapshot } from './unpack-snapshot';
import { whyNoArticle } from './why-no-article';

const BLANK_LINE = '\n\n';

/**
 * What a reader wants of a page: its article; its text, article or not; or certain blocks alone, by their numbers, such
 * as those that are selected.
 */
export type ReadingWish = 'article' | 'anyway' | { readonly blocks: readonly number[] };

/** Chooses the article from what the page holds. `tables` are those of all languages, since a page may mix them. */
export function readPage(
  snapshot: PackedSnapshot,
  tables: readonly PageTable[],
  wish: ReadingWish = 'article',
): Reading {
  const page = unpackSnapshot(snapshot);
  const linked = readLinkedData(page);
  const chosen = chooseBlocks(page, linked, tables, wish);
  const { text, blocks } = joinBlocks(chosen);
  const headline = textOfKind(chosen, 'headline');
  const reason = wish === 'article' ? whyNoArticle(page, linked, chosen) : text ? null : 'no-text';
  if (reason) return { isArticle: false, reason, title: headline ?? page.title };
  return {
    isArticle: true,
    article: {
      text,
      blocks,
      language: chooseLanguage(page, linked, text, tables),
      direction: chooseDirection(page, text),
      form: storyFormOf(page, linked, chosen),
      partial: isPartial(page, linked, chosen, tables),
      standfirst: textOfKind(chosen, 'standfirst'),
      url: page.url,
      ...readAbout(page, blocks, headline, linked, tables),
      unreadFrames: page.unreadFrames,
    },
  };
}

function chooseBlocks(
  page: PageSnapshot,
  linked: LinkedData,
  tables: readonly PageTable[],
  wish: ReadingWish,
): readonly ChosenBlock[] {
  if (typeof wish === 'object') return takeBlocks(page, wish.blocks);
  const chosen = chooseText(page, linked, tables);
  if (wish === 'article' || chosen.length > 1) return chosen;
  return takeBlocks(page, [...page.blocks.keys()]);
}

function textOfKind(chosen: readonly ChosenBlock[], kind: ChosenBlock['kind']): string | null {
  const block = chosen.find((candidate) => candidate.kind === kind);
  return block ? textOfChosen(block) : null;
}

function textOfChosen({ item, part }: ChosenBlock): string {
  return textOf(item.block.text, part);
}

/** The article's text, a blank line between two blocks, and where each block stands in it. */
function joinBlocks(chosen: readonly ChosenBlock[]): {
  readonly text: string;
  readonly blocks: readonly Block[];
} {
  const blocks: Block[] = [];
  let start = 0;
  for (const { item, kind, part } of chosen) {
    const end = start + part.end - part.start;
    blocks.push({ start, end, kind, source: item.index, sourceStart: part.start });
    start = end + BLANK_LINE.length;
  }
  return { text: chosen.map(textOfChosen).join(BLANK_LINE), blocks };
}
