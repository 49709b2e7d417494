import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../utils/core/article/article';
import type { Span } from '../../utils/core/article/span';
import { readText } from '../../utils/core/reading/read-text';
import { findCorpora } from './corpora';

/** One labelled quotation of a training article. */
export interface LabelledQuote extends Span {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** The marked pieces of a mixed one. */
  readonly inner?: readonly Span[];
  readonly speaker: (Span & { readonly text: string }) | null;
  /** The person whom the labels of the corpus take a pronoun for. */
  readonly entity_silver?: string;
  /** The words of an invented article that name the person. */
  readonly entity?: Span | undefined;
}

export interface LabelledArticle {
  readonly id: string;
  readonly lang: string;
  readonly article: Article;
  readonly quotes: readonly LabelledQuote[];
  /** How much it counts in training. */
  readonly weight: number;
}

/** Reads a file of labelled articles, one a line, each with the same weight in training. */
export function readLabelled(name: string, weight = 1): readonly LabelledArticle[] {
  const corpora = findCorpora();
  if (!corpora) throw new Error('No corpora beside the project and none named by CORPORA');
  return readFileSync(join(corpora, 'quotes', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { id, lang, text, title, date, quotes } = JSON.parse(line);
      const reading = readText({ text, lang, title, date });
      return reading.isArticle ? [{ id, lang, article: reading.article, quotes, weight }] : [];
    });
}
