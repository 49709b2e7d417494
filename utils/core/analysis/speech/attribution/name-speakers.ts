import type { Speaker } from '../../../article/analysis';
import type { Span } from '../../../article/span';
import type { Attributed, Attributions } from './attribute';
import { confidenceOf, NAMING_THRESHOLD } from './confidence';
import type { Decision } from './decide';
import { findOutlet } from './find-outlet';
import { WORD } from './lexicon';
import type { Mention } from './mention';
import type { Scene } from './scene';

/** Turns decisions into attributions: below the threshold nobody is named, and each person or body is one speaker. */
export function nameSpeakers(scene: Scene, decisions: readonly (Decision | null)[]): Attributions {
  const speakers: Speaker[] = [];
  const indexOf = new Map<number, number>();
  const speakerOf = (mention: number): number | null => {
    const entity = scene.people.entityOf[mention] ?? -1;
    if (entity < 0) return null;
    const known = indexOf.get(entity);
    if (known !== undefined) return known;
    indexOf.set(entity, speakers.length);
    speakers.push(describeSpeaker(scene, entity));
    return speakers.length - 1;
  };
  const attributed = decisions.map((decision): Attributed => {
    if (!decision) return { cue: null, attribution: null, confidence: 0, evidence: null };
    const confidence = confidenceOf(decision);
    const cue = cueSpan(scene, decision);
    const evidence = { rule: ruleOf(decision), score: round(decision.score) };
    const speaker =
      decision.nobody || confidence < NAMING_THRESHOLD ? null : speakerOf(decision.best.mention);
    if (speaker === null) return { cue, attribution: null, confidence: 0, evidence };
    const mention = scene.mentions[decision.best.mention];
    return {
      cue,
      attribution: {
        speaker,
        mention: mention ? mentionSpan(scene, mention) : null,
        via: findOutlet(scene, decision),
      },
      confidence,
      evidence,
    };
  });
  return { attributed, speakers };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The family of rule: the order of quote, cue and speaker. */
function ruleOf({ features, best }: Decision): string {
  return best.cue === null && features.includes('spoke last') ? 'carried over' : (features[0] ?? 'nobody');
}

function cueSpan({ tokens }: Scene, { best }: Decision): Span | null {
  const first = tokens[best.cue?.first ?? -1];
  const last = tokens[best.cue?.last ?? -1];
  return first && last ? { start: first.start, end: last.end } : null;
}

function mentionSpan({ tokens }: Scene, mention: Mention): Span | null {
  const first = tokens[mention.first];
  const last = tokens[mention.last];
  return first && last && mention.last >= mention.first ? { start: first.start, end: last.end } : null;
}

function describeSpeaker(scene: Scene, id: number): Speaker {
  const entity = scene.people.entities[id];
  if (!entity) throw new Error(`no entity ${id}`);
  const mentions = entity.mentions.flatMap((index) => scene.mentions[index] ?? []);
  const fullest = scene.mentions[entity.fullest] ?? mentions[0];
  const name = fullest ? formOf(scene, fullest) : '';
  const forms = new Set(mentions.map((mention) => formOf(scene, mention)));
  forms.delete(name);
  return { name, aliases: [...forms], role: roleOf(scene, entity.roleMention), kind: entity.kind };
}

/** The words of a mention as a form of a name: the name alone where there is one, without the article of a body. */
function formOf({ tokens, article }: Scene, mention: Mention): string {
  let { first, last } = mention.name ?? mention;
  while (first < last && mention.kind !== 'role' && (tokens[first]?.bits ?? 0) & WORD.definite) first++;
  if (mention.name && mention.kind === 'body') last = Math.max(last, mention.last);
  return article.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

function roleOf(scene: Scene, index: number): string | null {
  const mention = scene.mentions[index];
  if (!mention) return null;
  const { tokens, article } = scene;
  let first = mention.first;
  while (first < mention.last && (tokens[first]?.bits ?? 0) & (WORD.definite | WORD.indefinite)) first++;
  const last = mention.name && mention.name.first > mention.head ? mention.name.first - 1 : mention.last;
  if (last < first) return null;
  return article.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}
