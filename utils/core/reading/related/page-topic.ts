import type { PageSnapshot } from '../../article/page-snapshot';
import type { ArticlePlace } from '../article-place';

/** Words that name what a story is about are long, or names: those are shorter, and take a capital where there is one. */
const MIN_WORD_LETTERS = 6;
const MIN_NAME_LETTERS = 4;
const MAX_TEXT_LENGTH = 20_000;
/** An article's opening names its subject; further down it names much else. */
const OPENING_BLOCKS = 4;
const MIN_SHARE_ON_TOPIC = 2 / 3;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;

/** A test whether a list of headlines is about what the article is about: most of them share a word with it. */
export function topicOf(page: PageSnapshot, place: ArticlePlace): (titles: readonly string[]) => boolean {
  const opening = [...place.blocks]
    .slice(0, OPENING_BLOCKS + 1)
    .map((index) => page.blocks[index]?.text ?? '');
  const known = new Set(topicWords(opening.join(' ').slice(0, MAX_TEXT_LENGTH)));
  return (titles) => {
    const about = titles.filter((title) => topicWords(title).some((word) => known.has(word)));
    return about.length >= titles.length * MIN_SHARE_ON_TOPIC;
  };
}

/** Long words and names by their beginnings ("Kirche" meets "Kirchen"); pairs of characters where no space parts words. */
function topicWords(text: string): readonly string[] {
  return (text.match(WORD) ?? []).flatMap((word) => {
    if (IDEOGRAPHS.test(word)) {
      return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
    }
    const isLower = word.charAt(0) !== word.charAt(0).toUpperCase();
    if (word.length < (isLower ? MIN_WORD_LETTERS : MIN_NAME_LETTERS)) return [];
    return [word.toLowerCase().slice(0, MIN_WORD_LETTERS)];
  });
}
