import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import type { Mention } from './mention';

const ARTICLE = WORD.definite | WORD.indefinite | WORD.possessive;

/** "dem Minister", "der Ministerin", "der Experten": the article shows that it is no subject. "Laut dem Minister" names who said it. */
export function hasObliqueArticle(
  tokens: readonly Token[],
  { first, last, head }: Pick<Mention, 'first' | 'last' | 'head'>,
  { obliqueArticles }: Lexicon,
): boolean {
  const article = tokens[first];
  if (obliqueArticles.size === 0 || !article || !(article.bits & ARTICLE)) return false;
  // "einer der Gründer": one of them is the subject.
  if (first === head || (tokens[first + 1]?.bits ?? 0) & ARTICLE) return false;
  if ((tokens[first - 1]?.bits ?? 0) & WORD.source || (tokens[last + 1]?.bits ?? 0) & WORD.sourceAfter)
    return false;
  return obliqueArticles.has(article.word) || isOfAnotherGender(article, tokens[head]);
}

/** "der Ministerin", "der Experten": with a woman and with several, a man's article is another case. */
function isOfAnotherGender({ bits }: Token, noun: Token | undefined): boolean {
  if (!noun || !(bits & WORD.masculine) || bits & WORD.indefinite) return false;
  const isWoman = (noun.bits & (WORD.feminine | WORD.masculine)) === WORD.feminine;
  return isWoman || (noun.bits & (WORD.plural | WORD.role)) === WORD.plural;
}
