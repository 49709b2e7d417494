import type { Article } from '../../../article/article';
import type { Span } from '../../../article/span';
import type { SpeechTable } from '../../../language/speech-table';
import type { Quotation } from '../quotation';
import { type Cue, findCues } from './find-cues';
import { findMentions } from './mentions/find-mentions';
import type { Mention } from './mentions/mention';
import { mergePeople } from './people/merge-people';
import type { People } from './people/people';
import { addDroppedSubjects } from './references/add-dropped-subjects';
import type { PronounAnswer, PronounQuestion } from './references/antecedents';
import { resolvePronouns } from './references/resolve-pronouns';
import { type Lexicon, WORD } from './words/lexicon';
import { lexiconOf } from './words/lexicon-of';
import { type Token, tokenise } from './words/tokens';

/** All that is known of an article before anybody asks who said what. */
export interface Scene {
  readonly article: Article;
  readonly lexicon: Lexicon;
  readonly quotations: readonly Quotation[];
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
  readonly mentions: readonly Mention[];
  readonly people: People;
  /** Running counts by token, so that what stands between two places is one subtraction. */
  readonly counts: Counts;
}

/** How many there are before each token, quotations left out. */
export interface Counts {
  readonly words: Int32Array;
  readonly sentences: Int32Array;
  readonly commas: Int32Array;
  readonly conjunctions: Int32Array;
  readonly verbs: Int32Array;
  /** By the first token of each possible subject. */
  readonly subjects: Int32Array;
  /** By the last token of each possible subject, with what hangs on it. */
  readonly subjectEnds: Int32Array;
  readonly quotations: Int32Array;
}

/** Reads an article for its cues, mentions and people. `answer` says whom a pronoun stands for; without it the model does. */
export function readScene(
  article: Article,
  sentences: readonly (readonly Span[])[],
  quotations: readonly Quotation[],
  table: SpeechTable,
  answer?: (question: PronounQuestion) => PronounAnswer | null,
): Scene {
  const lexicon = lexiconOf(table);
  const read = tokenise(article, sentences, quotations, lexicon);
  const found = findMentions(read.tokens, lexicon);
  const cues = dropCuesInNames(read.tokens, findCues(read, lexicon), found);
  const mentions = addDroppedSubjects(read.tokens, cues, found, lexicon);
  const named = mergePeople(read.tokens, mentions, lexicon);
  const people = resolvePronouns(read.tokens, cues, mentions, named, lexicon, answer);
  const { tokens } = read;
  return {
    article,
    lexicon,
    quotations,
    tokens,
    cues,
    mentions,
    people,
    counts: count(tokens, cues, mentions),
  };
}

/** "The Washington Post": a word of a name makes no speech. A verb alone is no name: "Ferry Stays, Mayor Says". */
function dropCuesInNames(
  tokens: readonly Token[],
  cues: readonly Cue[],
  mentions: readonly Mention[],
): readonly Cue[] {
  const named = new Set<number>();
  for (const { name } of mentions) {
    for (let at = name?.first ?? 0; name && at <= name.last; at++) {
      if (name.first < name.last || !((tokens[at]?.bits ?? 0) & WORD.verb)) named.add(at);
    }
  }
  return cues.filter(({ first }) => !named.has(first));
}

function count(tokens: readonly Token[], cues: readonly Cue[], mentions: readonly Mention[]): Counts {
  const verbs = new Set(
    cues.flatMap(({ kind, first }) => (kind === 'verb' || kind === 'loose' ? [first] : [])),
  );
  const subjects = new Set(
    mentions.flatMap(({ first, afterPreposition, kind }) =>
      afterPreposition || kind === 'nominal' ? [] : [first],
    ),
  );
  const subjectEnds = new Set(
    mentions.flatMap(({ reach, afterPreposition, possessive, kind }) =>
      afterPreposition || possessive || kind === 'nominal' || kind === 'dropped' ? [] : [reach],
    ),
  );
  const counts: Counts = {
    words: new Int32Array(tokens.length + 1),
    sentences: new Int32Array(tokens.length + 1),
    commas: new Int32Array(tokens.length + 1),
    conjunctions: new Int32Array(tokens.length + 1),
    verbs: new Int32Array(tokens.length + 1),
    subjects: new Int32Array(tokens.length + 1),
    subjectEnds: new Int32Array(tokens.length + 1),
    quotations: new Int32Array(tokens.length + 1),
  };
  tokens.forEach((token, at) => {
    const outside = token.inside < 0;
    step(counts.words, at, outside && token.isWord);
    step(counts.sentences, at, outside && token.isWord && token.startsSentence);
    step(counts.commas, at, outside && !token.isWord && COMMAS.has(token.word));
    step(counts.conjunctions, at, outside && (token.bits & WORD.conjunction) !== 0);
    step(counts.verbs, at, outside && verbs.has(at));
    step(counts.subjects, at, outside && subjects.has(at));
    step(counts.subjectEnds, at, outside && subjectEnds.has(at));
    step(counts.quotations, at, !outside && tokens[at - 1]?.inside !== token.inside);
  });
  return counts;
}

const COMMAS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '–', '—', '-']);

function step(sums: Int32Array, at: number, found: boolean): void {
  sums[at + 1] = (sums[at] ?? 0) + (found ? 1 : 0);
}

/** How many of a running count stand from one token up to another. */
export function between(counts: Int32Array, from: number, to: number): number {
  return from < to ? (counts[to] ?? 0) - (counts[from] ?? 0) : 0;
}
