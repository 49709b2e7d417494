import type { Article } from '../../article/article';
import type { Span } from '../../article/span';
import type { LanguagePack } from '../../language/pack';
import type { Quotation } from './quotation';

/** A clause that tells what somebody said without quoting it. The span leaves the conjunction out. */
export interface ReportedClause extends Span {
  /** The words that make it speech: "has said", "si è detto convinto". */
  readonly cue: Span;
  /** The words that name who said it; `null` where the subject is dropped. */
  readonly subject: Span | null;
  readonly block: number;
}

/** Finds reported speech: only clauses whose verb, conjunction and subject are all plain to see. */
export function findReported(
  _article: Article,
  _sentences: readonly (readonly Span[])[],
  _quotations: readonly Quotation[],
  _pack: LanguagePack | null,
): readonly ReportedClause[] {
  return [];
}
