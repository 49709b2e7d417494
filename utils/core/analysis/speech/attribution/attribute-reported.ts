import { firstPassing } from '../../../article/first-passing';
import type { ReportedClause } from '../find-reported';
import type { Attributed } from './attribute';
import { spanOfMention } from './attribute-decision';
import type { Scene } from './scene';
import type { SpeakerList } from './speaker-list';

/** Reported speech is found only where verb, conjunction and subject are plain to see; what is left to doubt is who a pronoun means. */
const CONFIDENCE = { named: 0.9, referred: 0.7 } as const;

/** Who said a reported clause; `null` where its subject is nobody that the article knows. */
export function attributeReported(
  scene: Scene,
  clause: ReportedClause,
  speakers: SpeakerList,
): Attributed | null {
  const index = mentionOf(scene, clause);
  const mention = scene.mentions[index];
  const speaker = speakers.add(index);
  if (!mention || speaker === null) return null;
  const referred = mention.kind === 'pronoun' || mention.kind === 'dropped' || mention.kind === 'relative';
  return {
    cue: clause.cue,
    attribution: { speaker, mention: spanOfMention(scene, mention), via: null },
    confidence: referred ? CONFIDENCE.referred : CONFIDENCE.named,
    evidence: { rule: 'reported', score: 0 },
  };
}

/** The mention that stands in the clause's subject, or the dropped subject of its cue; -1 where there is none. */
function mentionOf({ mentions, tokens }: Scene, { subject, cue }: ReportedClause): number {
  const from = (subject ?? cue).start;
  const to = (subject ?? cue).end;
  let low = firstPassing(mentions, ({ first, last }) => (tokens[Math.max(first, last)]?.end ?? 0) > from);
  // "Amina’s lawyer said that": the owner is named first, and has said nothing.
  while (mentions[low]?.possessive && mentions[low + 1]?.first === mentions[low]?.first) low++;
  const mention = mentions[low];
  if (!mention || (tokens[mention.first]?.start ?? to) >= to) return -1;
  return subject || mention.kind === 'dropped' ? low : -1;
}
