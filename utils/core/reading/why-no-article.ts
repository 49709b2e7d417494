import type { NoArticleReason } from '../article/article';
import type { PageSnapshot } from '../article/page-snapshot';
import type { LinkedData } from './linked-data';
import { metaOf } from './page-meta';
import type { ChosenBlock } from './text/choose-text';
import { weightOf } from './text/weight';

/** Two sentences, or a short Japanese news item of 60 signs, in letters. */
const MIN_ARTICLE_WEIGHT = 140;
/** What a page must hold to be an article though it does not say that it is one. */
const MIN_UNSTATED_WEIGHT = 500;
/** On a front page or in a list, most of the text is links. */
const MAX_LINKED_SHARE = 0.7;

/** Why a page holds no article; `null` where it holds one. */
export function whyNoArticle(
  page: PageSnapshot,
  linked: LinkedData,
  chosen: readonly ChosenBlock[],
): NoArticleReason | null {
  const weight = chosen.reduce((sum, { item, kind }) => sum + (kind === 'headline' ? 0 : item.weight), 0);
  if (weight === 0 && page.truncated) return 'too-large';
  if (page.blocks.length === 0) return 'no-text';
  const isStated = linked.article !== null || metaOf(page, ['og:type']) === 'article';
  if (!isStated && weight < MIN_UNSTATED_WEIGHT && linkedShare(page) > MAX_LINKED_SHARE)
    return 'not-an-article';
  return weight < MIN_ARTICLE_WEIGHT ? 'too-short' : null;
}

function linkedShare({ blocks }: PageSnapshot): number {
  let all = 0;
  let linked = 0;
  for (const { text, links } of blocks) {
    all += weightOf(text);
    for (const { start, end } of links) linked += weightOf(text.slice(start, end));
  }
  return linked / Math.max(1, all);
}
