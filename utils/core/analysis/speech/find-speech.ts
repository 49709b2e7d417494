import type { Quote, Speaker } from '../../article/analysis';
import type { Article } from '../../article/article';
import type { Span } from '../../article/span';
import type { LanguagePack } from '../../language/pack';
import { type Attributed, attribute, UNATTRIBUTED } from './attribution/attribute';
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
    quotes: quotations.map((quotation, index) =>
      quoteOf(quotation, quotation.kind, quotation.group, said.quotes[index]),
    ),
    reported: reported.map((clause, index) => quoteOf(clause, 'indirect', index, said.reported[index])),
    speakers: said.speakers,
  };
}

function quoteOf(
  { start, end }: Span,
  kind: Quote['kind'],
  group: number,
  { cue, attribution, confidence, evidence }: Attributed = UNATTRIBUTED,
): Quote {
  return { start, end, kind, group, cue, attribution, confidence, evidence };
}
