import { matchesAt } from '../words/find-phrases';
import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { hasPostposition, isPreposition, isVerb, opensTitle, speaksFrom } from './adposition';
import type { Possessor } from './core/core';
import { genderOf } from './gender-of';
import { hasObliqueArticle } from './has-oblique-article';
import { isInCase } from './in-case';
import type { Mention, MentionKind } from './mention';
import { type KnownNames, knownNames } from './names/known-names';
import { reachOf } from './reach-of';
import { readNounPhrase } from './read-noun-phrase';

/** Finds all words that may name a speaker, in the order of the text. Dropped subjects come later, with the cues. */
export function findMentions(tokens: readonly Token[], lexicon: Lexicon): readonly Mention[] {
  const known = knownNames(tokens, lexicon);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = readMentions(tokens, at, lexicon, known, mentions.at(-1));
    for (const mention of found) {
      mentions.push(mention);
      at = Math.max(at, mention.last);
    }
    at++;
  }
  return mentions;
}

/** The mention that starts at a token; two where it opens with its owner: "Trump's lawyer" names Trump too. */
function readMentions(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  known: KnownNames,
  previous: Mention | undefined,
): readonly Mention[] {
  const token = tokens[at];
  if (!token?.isWord) return [];
  const phrase = readNounPhrase(tokens, at, lexicon, known);
  if (phrase) {
    const { noun, possessor } = phrase;
    const { afterPreposition, possessive, reach } = surroundings(tokens, noun.first, noun.last, lexicon);
    const isOwner = possessive || (noun.name !== null && known.genitives.has(tokens[noun.last]?.word ?? ''));
    const inCase =
      // «один из ректоров»: what is counted stands in a case and is a subject all the same.
      !noun.indefinite &&
      isInCase(tokens, noun, lexicon, known.oblique) &&
      !speaksFrom(tokens, noun.first, noun.last, lexicon);
    const isObject = afterPreposition || hasObliqueArticle(tokens, noun, lexicon) || inCase;
    // Written out: this is made thousands of times, and a spread that more follows is slow to copy.
    const mention = {
      kind: noun.kind,
      first: noun.first,
      last: noun.last,
      name: noun.name,
      head: noun.head,
      gender: noun.gender,
      plural: noun.plural,
      definite: noun.definite,
      indefinite: noun.indefinite,
      afterPreposition: isObject,
      inCase,
      possessive: isOwner,
      reach,
    };
    return possessor ? [ownerOf(tokens, possessor, lexicon), mention] : [mention];
  }
  if (token.bits & WORD.pronoun)
    return [single(tokens, at, 'pronoun', lexicon, endOfPronoun(tokens, at, lexicon))];
  if (token.bits & WORD.relative && previous && followsMention(tokens, at, previous)) {
    return [{ ...single(tokens, at, 'relative', lexicon), gender: previous.gender, plural: previous.plural }];
  }
  return [];
}

/** "ce dernier", "quest'ultimo": the last word of a pronoun. */
function endOfPronoun(tokens: readonly Token[], at: number, { phrases }: Lexicon): number {
  const entry = phrases
    .get(tokens[at]?.word ?? '')
    ?.find(({ words, bits }) => bits & WORD.pronoun && matchesAt(tokens, at, words));
  return entry ? at + entry.words.length - 1 : at;
}

function ownerOf(tokens: readonly Token[], { first, last, name }: Possessor, lexicon: Lexicon): Mention {
  return { ...single(tokens, first, 'name', lexicon, last), name, head: last, possessive: true };
}

/** "Biden, who": nothing but a comma stands between. */
function followsMention(tokens: readonly Token[], at: number, previous: Mention): boolean {
  return previous.last === at - 1 || (previous.last === at - 2 && tokens[at - 1]?.word === ',');
}

function single(
  tokens: readonly Token[],
  at: number,
  kind: MentionKind,
  lexicon: Lexicon,
  last = at,
): Mention {
  const bits = tokens[at]?.bits ?? 0;
  const { afterPreposition, possessive, reach } = surroundings(tokens, at, last, lexicon);
  return {
    kind,
    first: at,
    last,
    name: null,
    head: at,
    gender: genderOf(bits),
    plural: (bits & WORD.plural) !== 0,
    definite: false,
    indefinite: false,
    afterPreposition,
    inCase: false,
    possessive,
    reach,
  };
}

function surroundings(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: Lexicon,
): Pick<Mention, 'afterPreposition' | 'possessive' | 'reach'> {
  const { table, clausePrepositions } = lexicon;
  const isUnspaced = table.unspaced !== undefined;
  // 罗晓军最后说: a small word before the verb hangs on its subject.
  const reach = reachOf(tokens, table.subjectFirst && isBeforeVerb(tokens, last + 1) ? last + 1 : last);
  return {
    afterPreposition: table.verbFinal
      ? hasPostposition(tokens, last, lexicon) || isPassive(tokens[first - 1], lexicon)
      : (isPreposition(tokens[opensTitle(tokens[first - 1], table) ? first - 2 : first - 1], isUnspaced) &&
          // "with the mayor warning of": the subject of a clause of its own.
          !(clausePrepositions.has(tokens[first - 1]?.word ?? '') && isDependent(tokens[reach + 1])) &&
          !speaksFrom(tokens, first, last, lexicon)) ||
        (table.subjectFirst === true && isVerb(tokens[first - 1])),
    possessive:
      tokens[last + 1]?.word === "'s" || (isUnspaced && ((tokens[last + 1]?.bits ?? 0) & WORD.linking) !== 0),
    reach,
  };
}

function isBeforeVerb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.bits === WORD.small && isVerb(tokens[at + 1]);
}

function isDependent(token: Token | undefined): boolean {
  return token !== undefined && (token.bits & WORD.dependent) !== 0;
}

/** 批判された市長: in front of a noun, the verb is what was done to it. */
function isPassive(token: Token | undefined, { passives }: Lexicon): boolean {
  return token !== undefined && passives.has(token.word);
}
