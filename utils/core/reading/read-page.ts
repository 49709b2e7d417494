import type { Block, BlockKind, Reading } from '../article/article';
import type { PageBlock, PageSnapshot } from '../article/page-snapshot';
import type { LanguagePack } from '../language/pack';
import { readLinkedData } from './linked-data';
import { readAbout } from './read-about';

/** Chooses the article from what the page holds. `packs` are all the packs there are: a page may mix languages. */
export function readPage(page: PageSnapshot, packs: readonly LanguagePack[]): Reading {
  const chosen = page.blocks.flatMap((block, index) => {
    const kind = kindOf(block);
    return kind && !isChrome(block, packs) ? [{ block, index, kind }] : [];
  });
  let text = '';
  const blocks: Block[] = [];
  for (const { block, index, kind } of chosen) {
    if (text) text += '\n\n';
    blocks.push({ start: text.length, end: text.length + block.text.length, kind, source: index });
    text += block.text;
  }
  const title = chosen.find(({ kind }) => kind === 'headline')?.block.text ?? page.title;
  if (!text) return { isArticle: false, reason: 'no-text', title };
  return {
    isArticle: true,
    article: {
      text,
      blocks,
      language: page.language ?? 'und',
      direction: page.direction === 'rtl' ? 'rtl' : 'ltr',
      form: 'report',
      partial: false,
      title,
      standfirst: null,
      byline: [],
      url: page.url,
      ...readAbout(page, blocks, readLinkedData(page), packs),
      unreadFrames: page.unreadFrames,
    },
  };
}

function kindOf(block: PageBlock): BlockKind | null {
  if (block.tag === 'h1') return 'headline';
  if (!block.kept || block.within.includes('figure') || block.within.includes('aside')) return null;
  if (/^h[2-6]$/u.test(block.tag)) return 'crosshead';
  return block.tag === 'li' ? 'list-item' : 'paragraph';
}

function isChrome({ text }: PageBlock, packs: readonly LanguagePack[]): boolean {
  const line = text.toLowerCase();
  return packs.some(({ page }) => page.chrome.some((opening) => line.startsWith(opening)));
}
