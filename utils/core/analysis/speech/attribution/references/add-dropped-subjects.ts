import type { SpeechTable } from '../../../../language/speech-table';
import type { Cue } from '../find-cues';
import { isOwnedSource } from '../is-owned-source';
import type { Mention } from '../mentions/mention';
import { isImpersonal } from '../words/is-impersonal';
import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { dropOrphans } from './drop-orphans';
import { joinOwners } from './join-owners';

/** How far before its verb a subject may stand. */
const MAX_SUBJECT_DISTANCE = 14;
/** "ha dichiarato ieri ai giornalisti il Cremlino": how far after its verb a subject may stand. */
const MAX_INVERTED_GAP = 8;
/** "con la voz entrecortada": how many words may stand between commas. */
const MAX_INSET_WORDS = 5;
/** The same where the verb ends the sentence; quoted words do not count, but a bound keeps hostile text linear. */
const MAX_FAR_SUBJECT_WORDS = 40;
const MAX_FAR_TOKENS = 300;

const QUOTE_MARK = /^["“”„«»]$/u;

/** Where a language may leave the subject out, a verb of speech with none gets one without words. Plain noun phrases stay only beside a cue. */
export function addDroppedSubjects(
  tokens: readonly Token[],
  cues: readonly Cue[],
  found: readonly Mention[],
  { table, impersonalVerbs }: Lexicon,
): readonly Mention[] {
  const verbStarts = new Set(cues.map(({ first }) => first));
  const cueEnds = new Set(cues.map(({ last }) => last));
  const joined = joinOwners(tokens, found, verbStarts);
  const isPlain = ({ kind, first, last }: Mention) =>
    kind === 'nominal' && !verbStarts.has(last + 1) && !cueEnds.has(first - 1);
  const mentions = table.dropsSubject ? dropOrphans(joined, isPlain) : joined;
  const kept = mentions.filter(
    (mention) =>
      !isPlain(mention) &&
      // 市民からは, 要求他: where a particle or its place tells what a noun does, one that is no subject has said nothing.
      !((table.verbFinal || table.subjectFirst) && mention.afterPreposition && !mention.name),
  );
  if (!table.dropsSubject) return kept;
  const owned = joined.filter((mention, index) => mention !== found[index]);
  const byFirst = new Map(mentions.map((mention) => [mention.first, mention]));
  const byReach = new Map([...mentions, ...owned].map((mention) => [mention.reach, mention]));
  const dropped = cues
    .filter(
      (cue) =>
        !isImpersonal(tokens, cue, impersonalVerbs) &&
        (isOwnedSource(tokens, cue) || (isFiniteVerb(cue) && !hasSubject(tokens, cue, byFirst, byReach))) &&
        !((table.verbFinal || table.subjectFirst) && hasFarSubject(tokens, cue, byReach)),
    )
    .map((cue) => droppedSubject(cue, verbOf(tokens, cue, table), table));
  return [...kept, ...dropped].sort((a, b) => a.first - b.first || a.last - b.last);
}

function isFiniteVerb({ kind, afterArticle }: Cue): boolean {
  return (kind === 'verb' || kind === 'loose') && !afterArticle;
}

function hasSubject(
  tokens: readonly Token[],
  cue: Cue,
  byFirst: ReadonlyMap<number, Mention>,
  byReach: ReadonlyMap<number, Mention>,
): boolean {
  const verb = tokens[cue.first];
  const after = tokens[cue.last];
  const behind = afterInset(tokens, cue.last + 1);
  for (let at = behind; at < behind + MAX_INVERTED_GAP; at++) {
    const token = tokens[at];
    if (token?.block !== after?.block || token?.inside !== after?.inside) break;
    // "mówi „Gazecie” Jan Nowak": quote marks round a title part nothing.
    if (token && QUOTE_MARK.test(token.word)) continue;
    if (!token?.isWord) break;
    const mention = byFirst.get(at);
    // "explicó ante los medios, que": a relative has the words before it for its antecedent.
    if (mention?.kind === 'relative') break;
    if (mention && !mention.afterPreposition) return true;
    // "dijo a los periodistas Marta Robles": the object stands between.
    if (mention) at = mention.last;
    else if (token.bits & (WORD.contentMarker | WORD.conjunction)) break;
  }
  for (let at = cue.first - 1; at >= cue.first - MAX_SUBJECT_DISTANCE; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== verb?.sentence || token.inside !== verb.inside) return false;
    const mention = byReach.get(at);
    // "la concesionaria aseguró": an unknown noun is the subject where it stands right before its verb.
    const mayBeSubject = mention?.kind !== 'nominal' || at === cue.first - 1;
    if (mention && !mention.afterPreposition && mayBeSubject) return true;
    if (token.bits & (WORD.conjunction | WORD.verb) && at < cue.first - 1) return false;
  }
  return false;
}

/** "lamenta, con la voz rota, Marta Robles": where the few words between two commas behind a verb end; the token itself where there are none. */
function afterInset(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== ',' || tokens[at]?.sentence !== tokens[at - 1]?.sentence) return at;
  for (let end = at + 1; end <= at + MAX_INSET_WORDS + 1; end++) {
    const token = tokens[end];
    if (token?.word === ',') return token.sentence === tokens[at]?.sentence ? end + 1 : at;
    if (!token?.isWord || token.capital || token.bits & INSET_STOP) return at;
  }
  return at;
}

const INSET_STOP = WORD.verb | WORD.looseVerb | WORD.auxiliary | WORD.conjunction | WORD.relative;

/** "Arpat, gazetecilere, “…” dedi", 议员批评他“…”，要求: all of the sentence may stand between the two, the quotation too. */
function hasFarSubject(tokens: readonly Token[], cue: Cue, byReach: ReadonlyMap<number, Mention>): boolean {
  const verb = tokens[cue.first];
  let words = 0;
  for (let at = cue.first - 1; words < MAX_FAR_SUBJECT_WORDS && cue.first - at < MAX_FAR_TOKENS; at--) {
    const token = tokens[at];
    if (token?.block !== verb?.block) return false;
    if (token?.inside !== verb?.inside) continue;
    if (tokens[at + 1]?.startsSentence) return false;
    words++;
    const mention = byReach.get(at);
    if (mention && !mention.afterPreposition && !mention.possessive && mention.kind !== 'nominal')
      return true;
  }
  return false;
}

/** The verb that may tell by its ending whom it is said of: "se mostraron"; none in a source. */
function verbOf(tokens: readonly Token[], { kind, first }: Cue, { impersonal }: SpeechTable): string {
  if (kind === 'source') return '';
  const word = tokens[first]?.word ?? '';
  return word === impersonal ? (tokens[first + 1]?.word ?? '') : word;
}

function droppedSubject(cue: Cue, verb: string, { subjectEndings: endings }: SpeechTable): Mention {
  // "tem" is said of one, "dizem" of several.
  const tells = (forms: readonly string[] | undefined) =>
    forms?.some((form) => verb.length > form.length + 1 && verb.endsWith(form)) === true;
  return {
    kind: 'dropped',
    first: cue.first,
    last: cue.first - 1,
    name: null,
    head: cue.first,
    gender: tells(endings?.feminine) ? 'feminine' : tells(endings?.masculine) ? 'masculine' : null,
    plural: tells(endings?.plural),
    definite: false,
    indefinite: false,
    afterPreposition: false,
    inCase: false,
    possessive: false,
    reach: cue.first - 1,
  };
}
