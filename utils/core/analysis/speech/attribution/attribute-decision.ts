import type { Span } from '../../../article/span';
import type { Attributed } from './attribute';
import type { Decision } from './candidates/decide';
import { findOutlet } from './find-outlet';
import type { Mention } from './mentions/mention';
import { confidenceOf, isNamed } from './model/confidence';
import type { Scene } from './scene';
import type { SpeakerList } from './speaker-list';

/** Turns a decision into an attribution: below the threshold nobody is named. */
export function attributeDecision(scene: Scene, decision: Decision, speakers: SpeakerList): Attributed {
  const { best } = decision;
  const confidence = confidenceOf(scene, decision);
  const cue = best.cue && spanOfTokens(scene, best.cue.first, best.cue.last);
  const evidence = { rule: ruleOf(decision), score: Math.round(decision.score * 100) / 100 };
  const speaker = isNamed(scene, decision) ? speakers.add(best.mention) : null;
  if (speaker === null) return { cue, attribution: null, confidence: 0, evidence };
  const mention = scene.mentions[best.mention];
  return {
    cue,
    attribution: {
      speaker,
      mention: mention ? spanOfMention(scene, mention) : null,
      via: findOutlet(scene, decision),
    },
    confidence,
    evidence,
  };
}

/** The family of rule: the order of quote, cue and speaker. */
function ruleOf({ features, best }: Decision): string {
  return best.cue === null && features.includes('spoke last') ? 'carried over' : (features[0] ?? 'nobody');
}

/** The words of a mention; `null` for a dropped subject, which has none. */
export function spanOfMention(scene: Scene, mention: Mention): Span | null {
  return mention.last < mention.first ? null : spanOfTokens(scene, mention.first, mention.last);
}

function spanOfTokens({ tokens }: Scene, first: number, last: number): Span | null {
  const from = tokens[first];
  const to = tokens[last];
  return from && to ? { start: from.start, end: to.end } : null;
}
