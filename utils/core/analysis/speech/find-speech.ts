import type { Quote, QuoteKind, Speaker } from '../../article/analysis';
import type { Article } from '../../article/article';
import type { Span } from '../../article/span';
import type { LanguagePack } from '../../language/pack';
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
  const reported = findReported(article, sentences, quotations, pack);
  return {
    quotes: quotations.map((quotation) => unattributed(quotation, quotation.kind, quotation.group)),
    reported: reported.map((clause, group) => ({
      ...unattributed(clause, 'indirect', group),
      cue: clause.cue,
    })),
    speakers: [],
  };
}

function unattributed({ start, end }: Span, kind: QuoteKind, group: number): Quote {
  return { start, end, kind, group, cue: null, attribution: null, confidence: 0, evidence: null };
}
