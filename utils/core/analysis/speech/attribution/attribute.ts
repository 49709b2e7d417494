import type { Attribution, Evidence, Speaker } from '../../../article/analysis';
import type { Article } from '../../../article/article';
import type { Span } from '../../../article/span';
import type { LanguagePack } from '../../../language/pack';
import type { Quotation } from '../quotation';
import { type Decision, decide } from './decide';
import { nameSpeakers } from './name-speakers';
import { readScene } from './scene';

/** Who said a quotation, as far as the article tells. */
export interface Attributed {
  readonly cue: Span | null;
  readonly attribution: Attribution | null;
  readonly confidence: number;
  readonly evidence: Evidence | null;
}

/** The attribution of each quotation, in their order, and all who speak. */
export interface Attributions {
  readonly attributed: readonly Attributed[];
  readonly speakers: readonly Speaker[];
}

const NOBODY: Attributed = { cue: null, attribution: null, confidence: 0, evidence: null };

/** Names who said each quotation. Without a pack nobody is guessed; words that are no speech have no speaker. */
export function attribute(
  article: Article,
  sentences: readonly (readonly Span[])[],
  quotations: readonly Quotation[],
  pack: LanguagePack | null,
): Attributions {
  if (!pack || quotations.length === 0) return { attributed: quotations.map(() => NOBODY), speakers: [] };
  const scene = readScene(article, sentences, quotations, pack.speech);
  const decisions: readonly (Decision | null)[] = decide(scene);
  return nameSpeakers(scene, decisions);
}
