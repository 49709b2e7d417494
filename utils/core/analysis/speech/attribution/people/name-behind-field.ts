import { isGivenName } from '../mentions/given-name-gender';
import type { Mention } from '../mentions/mention';
import { joinWords } from '../words/join-words';
import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';

/** "en la Universidad de Cuenca": how far from an office its holder's name may stand, and how many other mentions may stand between. */
const MAX_FIELD_TOKENS = 12;
const MAX_FIELD_MENTIONS = 3;
const STOP =
  WORD.verb |
  WORD.looseVerb |
  WORD.dependent |
  WORD.auxiliary |
  WORD.relative |
  WORD.contentMarker |
  WORD.pronoun;

/** "el profesor de Derecho en la Universidad de Cuenca Marta Robles": the person whose name ends what an office opens; -1 where none does. */
export function nameBehindField(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
  { namers }: Lexicon,
): number {
  const office = mentions[index];
  if (office?.kind !== 'role' || office.afterPreposition) return -1;
  for (let next = index + 1; next <= index + MAX_FIELD_MENTIONS; next++) {
    const person = mentions[next];
    if (!person || person.first - office.last > MAX_FIELD_TOKENS) return -1;
    if (!isPerson(tokens, person)) continue;
    const between = tokens.slice(office.last + 1, person.first);
    if (namers.has(joinWords(between))) return next;
    return office.definite && !person.afterPreposition && isField(between, office, person, tokens)
      ? next
      : -1;
  }
  return -1;
}

function isPerson(tokens: readonly Token[], { name, definite, indefinite }: Mention): boolean {
  return (
    name !== null &&
    name.last > name.first &&
    !definite &&
    !indefinite &&
    isGivenName(tokens[name.first]?.word ?? '')
  );
}

/** Prepositions and what they lead to; a comma only before the name, and "y" only before one more office of the same person. */
function isField(
  between: readonly Token[],
  office: Mention,
  { first, name }: Mention,
  tokens: readonly Token[],
): boolean {
  const opener = between[0];
  if (!opener) return false;
  const opens = (opener.bits & (WORD.preposition | WORD.conjunction)) !== 0;
  // "el presidente de la comisión del área protegida de Alba, Marta Robles, dijo": the words between two commas are a field as well.
  if (!opens && !(opener.isWord && isApposed(between, name, tokens))) return false;
  const joins = ((between.at(-1)?.bits ?? 0) & WORD.conjunction) !== 0;
  const { sentence, inside } = tokens[office.last] ?? opener;
  return (
    joins === (first !== name?.first) &&
    tokens[first]?.sentence === sentence &&
    between.every(
      (token, at) =>
        token.inside === inside &&
        (token.isWord ? !(token.bits & STOP) : token.word === ',' && at === between.length - 1),
    )
  );
}

/** Whether a comma opens a name and a comma or a verb closes it. */
function isApposed(between: readonly Token[], name: Mention['name'], tokens: readonly Token[]): boolean {
  const behind = tokens[(name?.last ?? -1) + 1];
  const closes = behind?.word === ',' || ((behind?.bits ?? 0) & (WORD.verb | WORD.auxiliary)) !== 0;
  return between.at(-1)?.word === ',' && closes;
}
