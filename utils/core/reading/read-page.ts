import type { Block, Reading } from '../article/article';
import type { PageSnapshot } from '../article/page-snapshot';
import type { LanguagePack } from '../language/pack';
import { chooseDirection, chooseLanguage } from './detect-language';
import { isPartial } from './is-partial';
import { readLinkedData } from './linked-data';
import { readAbout } from './read-about';
import { storyFormOf } from './story-form';
import { type ChosenBlock, chooseText } from './text/choose-text';
import { whyNoArticle } from './why-no-article';

const BLANK_LINE = '\n\n';

/** Chooses the article from what the page holds. `packs` are all the packs there are: a page may mix languages. */
export function readPage(page: PageSnapshot, packs: readonly LanguagePack[]): Reading {
  const linked = readLinkedData(page);
  const chosen = chooseText(page, linked, packs);
  const { text, blocks } = joinBlocks(chosen);
  const headline = textOfKind(chosen, 'headline');
  const reason = whyNoArticle(page, linked, chosen);
  if (reason) return { isArticle: false, reason, title: headline ?? page.title };
  return {
    isArticle: true,
    article: {
      text,
      blocks,
      language: chooseLanguage(page, linked, text, packs),
      direction: chooseDirection(page, text),
      form: storyFormOf(page, linked, chosen),
      partial: isPartial(page, linked, chosen, packs),
      standfirst: textOfKind(chosen, 'standfirst'),
      url: page.url,
      ...readAbout(page, blocks, headline, linked, packs),
      unreadFrames: page.unreadFrames,
    },
  };
}

function textOfKind(chosen: readonly ChosenBlock[], kind: ChosenBlock['kind']): string | null {
  return chosen.find((block) => block.kind === kind)?.item.block.text ?? null;
}

/** The article's text, a blank line between two blocks, and where each block stands in it. */
function joinBlocks(chosen: readonly ChosenBlock[]): {
  readonly text: string;
  readonly blocks: readonly Block[];
} {
  const blocks: Block[] = [];
  let start = 0;
  for (const { item, kind } of chosen) {
    const { length } = item.block.text;
    blocks.push({ start, end: start + length, kind, source: item.index });
    start += length + BLANK_LINE.length;
  }
  return { text: chosen.map(({ item }) => item.block.text).join(BLANK_LINE), blocks };
}
