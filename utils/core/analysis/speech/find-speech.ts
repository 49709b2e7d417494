import type { Quote, Speaker } from '../../article/analysis';
import type { Article } from '../../article/article';
import type { Span } from '../../article/span';
import type { LanguagePack } from '../../language/pack';
import { attribute } from './attribution/attribute';
import { readScene } from './attribution/scene';
import { findQuotations } from './find-quotations';
import { findReported } from './find-reported';

/** All that is said in an article, and by whom. */
export interface Speech {
  readonly quotes: readonly Quote[];
  readonly reported: readonly Quote[];
  readonly speakers: readonly Speaker[];
}

/** Finds quotations and their speakers. `sentences` holds the sentences of each block, block by block. */
export function findSpeech(
  article: Article,
  sentences: readonly (readonly Span[])[],
  pack: LanguagePack | null,
): Speech {
  const quotations = findQuotations(article, sentences, pack);
  const scene = pack && readScene(article, sentences, quotations, pack.speech);
  const reported = scene && pack ? findReported(scene, pack.quotations.reported) : [];
  const said = attribute(scene, quotations, reported);
  return {
    quotes: said.quotes.map((attributed, index) => ({
      ...spanOf(quotations[index]),
      kind: quotations[index]?.kind ?? 'words',
      group: quotations[index]?.group ?? 0,
      ...attributed,
    })),
    reported: said.reported.map((attributed, group) => ({
      ...spanOf(reported[group]),
      kind: 'indirect',
      group,
      ...attributed,
    })),
    speakers: said.speakers,
  };
}

function spanOf(span: Span = { start: 0, end: 0 }): Span {
  return { start: span.start, end: span.end };
}
