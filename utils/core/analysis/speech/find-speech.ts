import type { Quote, Speaker } from '../../article/analysis';
import type { Article } from '../../article/article';
import type { Span } from '../../article/span';
import type { LanguagePack } from '../../language/pack';

/** All that is said in an article, and by whom. */
export interface Speech {
  readonly quotes: readonly Quote[];
  readonly reported: readonly Quote[];
  readonly speakers: readonly Speaker[];
}

/** Finds quotations and their speakers. `sentences` holds the sentences of each block, block by block. */
export function findSpeech(
  article: Article,
  _sentences: readonly (readonly Span[])[],
  _pack: LanguagePack | null,
): Speech {
  const quotes = [...article.text.matchAll(/[“"«]([^“”"«»]+)[”"»]/gu)].map(
    (found, group): Quote => ({
      start: found.index + 1,
      end: found.index + found[0].length - 1,
      kind: 'direct',
      group,
      cue: null,
      attribution: null,
      confidence: 0,
      evidence: null,
    }),
  );
  return { quotes, reported: [], speakers: [] };
}
