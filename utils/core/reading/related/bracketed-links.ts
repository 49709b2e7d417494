import { closesSentence } from '../../article/closes-sentence';
import type { PageBlock } from '../../article/page-snapshot';
import type { LinkSearch, Recommendation } from './recommendation';
import { isStoryOfSite, type StoryLink, storyLinksOf } from './story-link';

/** The stories that stand in brackets between the sentences of a block: "The pier is closed. (Ferry to sail from June)". */
export function bracketedIn({ page, place, own }: LinkSearch, index: number): readonly Recommendation[] {
  if (!place.blocks.has(index)) return [];
  const { text } = page.blocks[index] as PageBlock;
  return storyLinksOf(page, index, own)
    .filter((link) => isBracketed(text, link, page.url))
    .map((link) => ({ link, label: null, isAnnounced: true }));
}

/** Whether a link to another story of the site stands alone in brackets behind a sentence. */
export function isBracketed(text: string, link: StoryLink, base: string): boolean {
  const before = text.slice(0, link.start).trimEnd();
  const story = before.slice(0, -1).trimEnd();
  return (
    /[([（【]$/u.test(before) &&
    /^[)\]）】]/u.test(text.slice(link.end).trimStart()) &&
    (story === '' || closesSentence(story)) &&
    isStoryOfSite(link.href, base)
  );
}
