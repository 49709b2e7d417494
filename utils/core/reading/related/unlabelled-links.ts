import { linkShareOf } from '../../article/link-share';
import type { PageBlock } from '../../article/page-snapshot';
import type { LinkSearch, Recommendation } from './recommendation';
import { isStoryOfSite, storyLinksOf } from './story-link';

/** How far below the text a box without a label may stand, in blocks. */
const BLOCKS_BELOW = 25;
const MIN_LINKED_SHARE = 0.6;

/** How the web's builders name boxes with related stories, and boxes with anything else. */
const RELATED_NAMES =
  /relat|relacion|recommend|read-?(?:more|also|next)|more-?on|see-?also|also-?like|crosslink|interlink|further/u;
const OTHER_NAMES =
  /most-?(?:read|viewed|popular)|popular|trending|promo|newsletter|sponsor|outbrain|taboola|advert|(?:^|[\s_-])ad(?:s|-|\s|$)|author|byline|tag|topic|breadcrumb|share|social|gallery|podcast|comment|menu|rail|latest|ticker|cookie/u;
const OTHER_PLACES = new Set(['nav', 'footer', 'figure']);

/** The links of a block that stands alone between two paragraphs, or below the text in a box that is named for it. */
export function unlabelledIn({ page, place, own }: LinkSearch, index: number): readonly Recommendation[] {
  const block = page.blocks[index] as PageBlock;
  const isWithin = index > place.first && index < place.last;
  const isAnnounced = RELATED_NAMES.test(block.names);
  const isBelow = isAnnounced && index > place.last && index <= place.last + BLOCKS_BELOW;
  if (!(isWithin || isBelow) || linkShareOf(block) < MIN_LINKED_SHARE) return [];
  if (OTHER_NAMES.test(block.names) || block.within.some((name) => OTHER_PLACES.has(name))) return [];
  return storyLinksOf(page, index, own).flatMap((link) =>
    // a link that begins in the middle of a sentence is a part of it
    !/^\p{Ll}/u.test(link.title) && isStoryOfSite(link.href, page.url)
      ? [{ link, label: null, isAnnounced }]
      : [],
  );
}
