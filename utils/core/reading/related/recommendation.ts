import { linkShareOf } from '../../article/link-share';
import type { PageBlock, PageSnapshot } from '../../article/page-snapshot';
import type { ArticlePlace } from '../article-place';
import type { OwnAddress } from '../page-address';
import type { ListLabels } from './list-labels';
import type { StoryLink } from './story-link';

/** A link with the words that announce it. */
export interface Recommendation {
  readonly link: StoryLink;
  readonly label: string | null;
  /** The page announces it: by a label, or by the name of its box. */
  readonly isAnnounced: boolean;
}

/** What the search for recommended stories looks at. */
export interface LinkSearch {
  readonly page: PageSnapshot;
  readonly place: ArticlePlace;
  readonly labels: ListLabels;
  readonly own: OwnAddress;
}

const MIN_STORY_LENGTH = 60;

/** Whether a block tells the article's story, and is not a link that stands among its paragraphs. */
export function isStoryText({ page, place }: LinkSearch, index: number): boolean {
  const block = page.blocks[index] as PageBlock;
  return place.blocks.has(index) && block.text.length * (1 - linkShareOf(block)) >= MIN_STORY_LENGTH;
}
