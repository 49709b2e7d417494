import type { PageSnapshot } from '../../article/page-snapshot';
import {
  addressKey,
  cleanAddress,
  isSameAddress,
  isSharingAddress,
  isStoryPath,
  type OwnAddress,
  parseAddress,
} from '../page-address';

/** A link that may lead to another story, with the block that shows it. */
export interface StoryLink {
  readonly index: number;
  /** Its place in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly href: string;
  /** Two links to one story share it. */
  readonly key: string;
  /** It stands in a heading of its own. */
  readonly isHeading: boolean;
  /** Words in the same block before it, where a label may stand. */
  readonly lead: string;
}

const MIN_TITLE_WORDS = 3;
const MIN_TITLE_LETTERS = 14;
/** A headline in Chinese, Japanese or Thai has no spaces between words. */
const MIN_TITLE_IDEOGRAPHS = 7;
const MAX_TITLE_LENGTH = 300;
const MAX_LINKS = 60;
const NO_STORY_REL = /author|tag|sponsored/u;

const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Places of a site that list stories or people; the words are those that sites use in addresses. */
const LIST_PATH =
  /\/(?:tags?|topics?|author|authors|autor|autore|autores|auteur|category|kategorie|thema|themen|temas?|people|profile|search|login|signin|subscribe|abo|newsletters?|register)(?:\/|$)/iu;

/** The links of a block that look like headlines of other stories. */
export function storyLinksOf(page: PageSnapshot, index: number, own: OwnAddress): readonly StoryLink[] {
  const block = page.blocks[index];
  if (!block || block.links.length > MAX_LINKS) return [];
  let from = 0;
  return block.links.flatMap((link) => {
    const lead = block.text.slice(from, link.start);
    from = link.end;
    const title = block.text.slice(link.start, link.end).trim();
    if (!isTitle(title) || NO_STORY_REL.test(link.rel)) return [];
    const href = cleanAddress(link.href, page.url);
    const key = href && addressKey(href, page.url);
    if (!href || !key || isSameAddress(href, own) || !isStoryAddress(href, page.url)) return [];
    return [
      {
        index,
        start: link.start,
        end: link.end,
        title,
        href,
        key,
        isHeading: /^h[1-6]$/u.test(block.tag),
        lead,
      },
    ];
  });
}

/** Whether the words of a link are a headline and not a name, a rubric or "More". */
export function isTitle(title: string): boolean {
  if (title.length > MAX_TITLE_LENGTH || /^[©℗®]/u.test(title)) return false;
  if ((title.match(IDEOGRAPH)?.length ?? 0) >= MIN_TITLE_IDEOGRAPHS) return true;
  const words = title.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return words.length >= MIN_TITLE_WORDS && title.length >= MIN_TITLE_LETTERS;
}

/** Whether an address is that of another story of the same site, by the words or the number that it ends in. */
export function isStoryOfSite(href: string, base: string): boolean {
  const [address, own] = [parseAddress(href, base), parseAddress(base, base)];
  const site = (host: string | undefined) => host?.split('.').slice(-2).join('.');
  if (site(address?.hostname) !== site(own?.hostname)) return false;
  return isStoryPath(address?.pathname ?? '') || isStoryPath(href.split('?')[1] ?? '');
}

function isStoryAddress(href: string, base: string): boolean {
  const address = parseAddress(href, base);
  if (!address || isSharingAddress(address) || LIST_PATH.test(address.pathname)) return false;
  return address.pathname.length > 1 || [...address.searchParams.keys()].length > 0;
}
