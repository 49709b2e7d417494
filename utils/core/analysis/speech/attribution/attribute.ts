import type { Attribution, Evidence, Speaker } from '../../../article/analysis';
import type { Span } from '../../../article/span';
import type { ReportedClause } from '../find-reported';
import type { Quotation } from '../quotation';
import { attributeDecision } from './attribute-decision';
import { attributeReported } from './attribute-reported';
import { decide } from './candidates/decide';
import type { Scene } from './scene';
import { SpeakerList } from './speaker-list';

/** Who said it, as far as the article tells, and why we believe it. */
export interface Attributed {
  readonly cue: Span | null;
  readonly attribution: Attribution | null;
  readonly confidence: number;
  readonly evidence: Evidence | null;
}

/** The attribution of each quotation and of each reported clause, in their order, and all who speak. */
export interface Attributions {
  readonly quotes: readonly Attributed[];
  readonly reported: readonly Attributed[];
  readonly speakers: readonly Speaker[];
}

/** Names who said what. Without a pack there is no scene and nobody is guessed; words that are no speech have no speaker. */
export function attribute(
  scene: Scene | null,
  quotations: readonly Quotation[],
  reported: readonly ReportedClause[],
): Attributions {
  if (!scene) {
    return { quotes: quotations.map(() => UNATTRIBUTED), reported: reported.map(unattributed), speakers: [] };
  }
  const speakers = new SpeakerList(scene);
  return {
    quotes: decide(scene).map((decision) =>
      decision ? attributeDecision(scene, decision, speakers) : UNATTRIBUTED,
    ),
    reported: reported.map((clause) => attributeReported(scene, clause, speakers) ?? unattributed(clause)),
    speakers: speakers.list,
  };
}

export const UNATTRIBUTED: Attributed = { cue: null, attribution: null, confidence: 0, evidence: null };

function unattributed({ cue }: ReportedClause): Attributed {
  return { ...UNATTRIBUTED, cue };
}
