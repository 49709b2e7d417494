import type { Article } from '../../utils/core/article/article';
import { articleOf } from './articles';

/** An article as if it was read from a page: block `n` of the article is block `10 + n` of the page. */
export function pageArticleOf(text: string, lang: string, about: Partial<Article> = {}): Article {
  const article = articleOf(text, lang);
  const blocks = article.blocks.map((block, index) => ({ ...block, source: 10 + index }));
  return { ...article, blocks, url: 'https://www.harbour.example/ferry', ...about };
}
