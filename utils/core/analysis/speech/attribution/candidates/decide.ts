import { sureness } from '../model/confidence';
import type { Feature } from '../model/feature-names';
import { scoreOf } from '../model/score';
import type { Scene } from '../scene';
import { adoptRepeated } from './adopt-repeated';
import { describeCandidate, describeNobody } from './describe-candidate';
import type { Progress } from './describe-person';
import { type Candidate, findCandidates } from './find-candidates';
import { frameQuote, type QuoteFrame } from './frame-quote';

/** What the model makes of one quotation. */
export interface Decision {
  /** The best candidate, whether or not it is sure enough to be named. */
  readonly best: Candidate;
  readonly frame: QuoteFrame;
  readonly features: readonly Feature[];
  readonly score: number;
  /** The share of the best candidate's person among all candidates and nobody, by softmax. */
  readonly share: number;
  /** Nobody is the likelier answer. */
  readonly nobody: boolean;
  /** The most it can be sure: a speech that goes on is told no surer than what it goes on from. */
  readonly ceiling: number;
}

/** A candidate with all that the model knows of it. */
export interface Described {
  readonly candidate: Candidate;
  readonly features: readonly Feature[];
}

/** The question that one quotation puts: its candidates described, and what speaks for nobody. */
export interface Question {
  readonly quotation: number;
  readonly frame: QuoteFrame;
  readonly candidates: readonly Described[];
  readonly nobody: readonly Feature[];
  /** What named the speaker of the quotation before, and how sure that is. */
  readonly last: { readonly mention: number | null; readonly sureness: number };
}

/** Decides on each quotation in the order of the text; `null` for words that are no speech and for quotes inside quotes. */
export function decide(scene: Scene): readonly (Decision | null)[] {
  const decisions: (Decision | null)[] = [];
  walkQuestions(scene, (question) => decideQuestion(scene, question), decisions);
  return adoptRepeated(scene, decisions);
}

/** The model's answer to one question: the person whose mentions together have the largest share, by the best of them. */
export function decideQuestion(scene: Scene, { candidates, nobody, frame, last }: Question): Decision | null {
  const scores = candidates.map(({ features }) => scoreOf(features));
  const nobodyScore = scoreOf(nobody);
  const top = Math.max(...scores, nobodyScore);
  const parts = scores.map((score) => Math.exp(score - top));
  const nobodyPart = Math.exp(nobodyScore - top);
  const shareOf = sharesOf(scene, candidates, parts);
  let at = 0;
  candidates.forEach((_, index) => {
    const ahead = (shareOf[index] ?? 0) - (shareOf[at] ?? 0);
    if (ahead > 0 || (ahead === 0 && (scores[index] ?? 0) > (scores[at] ?? 0))) at = index;
  });
  const best = candidates[at];
  if (!best) return null;
  const share = shareOf[at] ?? 0;
  return {
    best: best.candidate,
    frame,
    features: best.features,
    score: scores[at] ?? 0,
    share: share / parts.reduce((sum, part) => sum + part, nobodyPart),
    nobody: nobodyPart > share,
    ceiling: best.candidate.cue === null && best.candidate.mention === last.mention ? last.sureness : 1,
  };
}

/** By candidate: the parts of all mentions of its person together. */
function sharesOf(
  { people }: Scene,
  candidates: readonly Described[],
  parts: readonly number[],
): readonly number[] {
  const sums = new Map<number, number>();
  const entities = candidates.map(({ candidate }) => people.entityOf[candidate.mention] ?? -1);
  entities.forEach((entity, index) => {
    sums.set(entity, (sums.get(entity) ?? 0) + (parts[index] ?? 0));
  });
  return entities.map((entity, index) => (entity < 0 ? (parts[index] ?? 0) : (sums.get(entity) ?? 0)));
}

/** Puts the questions one by one: what was decided on one is known to the next. */
export function walkQuestions(
  scene: Scene,
  answer: (question: Question) => Decision | null,
  decisions: (Decision | null)[],
): void {
  const spoke = new Set<number>();
  const byGroup = new Map<number, number>();
  let lastMention: number | null = null;
  let lastEntity = -1;
  let lastBlock = -1;
  let lastToken = -1;
  let lastSureness = 1;
  scene.quotations.forEach((quotation, index) => {
    const frame = quotation.kind === 'words' || quotation.depth > 0 ? null : frameQuote(scene, quotation);
    if (!frame) {
      decisions.push(null);
      return;
    }
    const progress: Progress = {
      lastMention,
      lastEntity,
      lastBlock,
      lastToken,
      spoke,
      groupMention: byGroup.get(quotation.group) ?? null,
    };
    const found = findCandidates(scene, frame, progress.groupMention ?? lastMention);
    const question: Question = {
      quotation: index,
      frame,
      candidates: found.map((candidate) => ({
        candidate,
        features: describeCandidate(scene, quotation, frame, candidate, progress),
      })),
      nobody: describeNobody(quotation, frame, found),
      last: { mention: lastMention, sureness: lastSureness },
    };
    const decision = answer(question);
    decisions.push(decision);
    if (!decision || decision.nobody) return;
    lastMention = decision.best.mention;
    lastEntity = scene.people.entityOf[lastMention] ?? -1;
    lastBlock = frame.block;
    lastToken = frame.last;
    lastSureness = sureness(scene, decision);
    if (lastEntity >= 0) spoke.add(lastEntity);
    byGroup.set(quotation.group, lastMention);
  });
}
