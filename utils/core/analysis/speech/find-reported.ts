import type { Span } from '../../article/span';
import type { ReportedTable } from '../../language/quotation-table';
import type { Cue } from './attribution/find-cues';
import type { Mention } from './attribution/mentions/mention';
import type { Scene } from './attribution/scene';
import { FUNCTION_WORD, SPEAKER_NOUN, WORD } from './attribution/words/lexicon';
import { splitWords } from './attribution/words/split-words';
import type { Token } from './attribution/words/tokens';

/** A clause that tells what somebody said without quoting it. The span leaves the conjunction out. */
export interface ReportedClause extends Span {
  /** The words that make it speech: "has said", "si è detto convinto". */
  readonly cue: Span;
  /** The words that name who said it; `null` where the subject is dropped. */
  readonly subject: Span | null;
  readonly block: number;
}

/** "sagte die Ministerin am Montag in Berlin, dass": words between the verb and the conjunction. */
const MAX_GAP_TOKENS = 8;
/** "Amina Diallo, the captain, has always said": words between a subject and its verb. */
const MAX_SUBJECT_GAP = 2;
const MAX_WORDS_FROM_NEGATION = 3;
const MIN_CLAUSE_WORDS = 3;
/** Longer than any sentence that a reader would finish; a bound keeps hostile text linear. */
const MAX_CLAUSE_TOKENS = 200;

/**
 * Finds reported speech: only where a verb of speech, its subject and the conjunction of the clause are all plain to see,
 * because a clause that is wrongly put into somebody's mouth is worse than one that is missed.
 */
export function findReported(scene: Scene, table: ReportedTable): readonly ReportedClause[] {
  const { tokens, cues } = scene;
  const words = vocabularyOf(table);
  const mentions = indexMentions(scene.mentions);
  return cues.flatMap((cue, index) => {
    const verb = tokens[cue.first];
    if (cue.kind !== 'verb' || cue.afterArticle || !verb || verb.inside >= 0) return [];
    const from = Math.max(cue.last, cue.rest ?? cue.last);
    const conjunction = findConjunction(tokens, from, mentions, words);
    if (conjunction === null || isNegated(tokens, cue, words.negations)) return [];
    const subject = findSubject(tokens, cue, mentions, table);
    const clause = clauseAfter(tokens, conjunction, cues[index + 1]);
    if (!subject || !clause) return [];
    return [
      {
        ...clause,
        cue: cueSpan(tokens, cue, conjunction),
        subject: subject.kind === 'dropped' ? null : spanOf(tokens, subject.first, subject.last),
        block: verb.block,
      },
    ];
  });
}

/** Of "hat … gesagt" the participle, of "fügte … hinzu" the verb; of "si è detto convinto" all of it. */
function cueSpan(tokens: readonly Token[], { first, last, rest }: Cue, conjunction: number): Span {
  if (rest === null)
    return spanOf(tokens, first, conjunction === last + 2 && isPlainWord(tokens[last + 1]) ? last + 1 : last);
  return (tokens[first]?.bits ?? 0) & WORD.auxiliary
    ? spanOf(tokens, rest, rest)
    : spanOf(tokens, first, last);
}

interface Vocabulary {
  readonly table: ReportedTable;
  readonly conjunctions: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
}

/** The table's words as they stand in the article's tokens: of "didn't" the first part. */
function vocabularyOf(table: ReportedTable): Vocabulary {
  const asToken = (entry: string) => (entry.endsWith("'") ? entry : (splitWords(entry)[0]?.word ?? entry));
  return {
    table,
    conjunctions: new Set(table.conjunctions.map(asToken)),
    negations: new Set(table.negations.map(asToken)),
  };
}

interface MentionIndex {
  readonly byFirst: ReadonlyMap<number, Mention>;
  /** By the last token of what hangs on the mention. */
  readonly byReach: ReadonlyMap<number, Mention>;
  readonly dropped: ReadonlyMap<number, Mention>;
}

function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const spoken = mentions.filter(({ kind }) => kind !== 'dropped');
  return {
    byFirst: new Map(spoken.map((mention) => [mention.first, mention])),
    byReach: new Map(spoken.map((mention) => [mention.reach, mention])),
    dropped: new Map(
      mentions.filter(({ kind }) => kind === 'dropped').map((mention) => [mention.first, mention]),
    ),
  };
}

/** The conjunction that opens the clause of a verb; `null` where what stands between makes it another word. */
function findConjunction(
  tokens: readonly Token[],
  from: number,
  { byFirst }: MentionIndex,
  words: Vocabulary,
): number | null {
  const verb = tokens[from];
  for (let at = from + 1; at <= from + 1 + MAX_GAP_TOKENS; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== verb?.sentence || token.inside >= 0) return null;
    if (words.conjunctions.has(token.word)) {
      const first = behindSubject(from + 1, byFirst, words);
      const hasComma = tokens[at - 1]?.word === ',';
      if (hasComma !== words.table.afterComma && !(hasComma && words.table.afterSubject)) return null;
      return hasComma || at === first || mayStandBetween(tokens, first, at, byFirst, words) ? at : null;
    }
    // «نقلت الصحيفة عن مصدر قوله إن»: another one has said it.
    if (token.bits & WORD.sourceAfter) return null;
    const { afterComma, afterSubject } = words.table;
    if (!token.isWord && !(token.word === ',' && (afterComma || afterSubject))) return null;
  }
  return null;
}

/** Where the subject that stands behind a verb ends; the token right behind the verb where there is none. */
function behindSubject(first: number, byFirst: MentionIndex['byFirst'], { table }: Vocabulary): number {
  const subject = table.afterSubject ? byFirst.get(first) : undefined;
  return subject && isSubject(subject, 0) ? subject.reach + 1 : first;
}

/** "said on Monday that", "told reporters that", "si è detto convinto che"; but not "told the story that". */
function mayStandBetween(
  tokens: readonly Token[],
  first: number,
  conjunction: number,
  byFirst: MentionIndex['byFirst'],
  { table }: Vocabulary,
): boolean {
  const bits = tokens[first]?.bits ?? 0;
  if (bits & WORD.preposition) return true;
  if (first === conjunction - 1 && (isPlainWord(tokens[first]) || bits & WORD.notName)) return true;
  const object = table.afterObject ? byFirst.get(first) : undefined;
  return object?.last === conjunction - 1 && object.kind !== 'nominal' && object.kind !== 'document';
}

function isNegated(tokens: readonly Token[], cue: Cue, negations: ReadonlySet<string>): boolean {
  const sentence = tokens[cue.first]?.sentence;
  const last = cue.rest ?? cue.last;
  for (let at = Math.max(0, cue.first - MAX_WORDS_FROM_NEGATION); at <= last; at++) {
    if (tokens[at]?.sentence === sentence && negations.has(tokens[at]?.word ?? '')) return true;
  }
  return false;
}

function findSubject(
  tokens: readonly Token[],
  cue: Cue,
  { byFirst, byReach, dropped }: MentionIndex,
  table: ReportedTable,
): Mention | null {
  const behind = table.afterSubject ? byFirst.get(cue.last + 1) : undefined;
  if (behind && isSubject(behind, 0)) return behind;
  for (let gap = 0; gap <= MAX_SUBJECT_GAP; gap++) {
    const at = cue.first - 1 - gap;
    const mention = byReach.get(at);
    if (mention && tokens[at]?.sentence === tokens[cue.first]?.sentence)
      return isSubject(mention, gap) ? mention : null;
    if (!isPlainWord(tokens[at])) break;
  }
  // "hat Amina gesagt, dass", "sagte Amina, dass": elsewhere, words after the verb may as well be its object.
  const inverted = table.afterComma ? byFirst.get(cue.last + 1) : undefined;
  if (inverted) return isSubject(inverted, 0) ? inverted : null;
  return dropped.get(cue.first) ?? null;
}

function isSubject({ kind, afterPreposition, possessive }: Mention, gap: number): boolean {
  return !afterPreposition && !possessive && (kind !== 'nominal' || gap === 0);
}

/** The rest of the sentence, up to a colon or to the next verb of speech; `null` where all of it is quoted. */
function clauseAfter(tokens: readonly Token[], conjunction: number, next: Cue | undefined): Span | null {
  const first = conjunction + 1;
  const sentence = tokens[conjunction]?.sentence;
  let end = first;
  let words = 0;
  let ownWords = 0;
  for (; end < first + MAX_CLAUSE_TOKENS && tokens[end]?.sentence === sentence; end++) {
    const token = tokens[end] as Token;
    const isOwn = token.inside < 0;
    if (isOwn && (token.word === ':' || isBeforeCue(tokens, end, next))) break;
    if (token.isWord) words++;
    if (token.isWord && isOwn) ownWords++;
  }
  while (end > first && /^[.!?…,;]/u.test(tokens[end - 1]?.word ?? '')) end--;
  return words < MIN_CLAUSE_WORDS || ownWords === 0 ? null : spanOf(tokens, first, end - 1);
}

/** ", he added", ", and said": the comma ends the clause. */
function isBeforeCue(tokens: readonly Token[], at: number, next: Cue | undefined): boolean {
  if (tokens[at]?.word !== ',' || !next) return false;
  const follows = tokens[at + 1];
  return (
    next.first === at + 1 ||
    (next.first === at + 2 && ((follows?.bits ?? 0) & (WORD.conjunction | WORD.pronoun)) !== 0)
  );
}

/** A word with a small letter that the tables know nothing about: an adverb, an adjective. */
function isPlainWord(token: Token | undefined): boolean {
  return (
    token?.isWord === true &&
    !token.capital &&
    (token.bits & (FUNCTION_WORD | SPEAKER_NOUN | WORD.relative)) === 0
  );
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
