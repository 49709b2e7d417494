import { WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';

/** "Hafen- und Fischereidirektor": a noun whose hyphen leaves it open, for a later one to close. The token of the closing noun; -1 where there is none. */
export function closesCompound(tokens: readonly Token[], at: number): number {
  const isOpen = tokens[at]?.capital && isHyphen(tokens[at + 1], tokens[at]);
  return isOpen && (tokens[at + 2]?.bits ?? 0) & WORD.conjunction ? at + 3 : -1;
}

/** How many words a field behind "and" may have before its body: "Çevre ve Şehircilik ve Denizcilik Bakanlığı". */
const MAX_FIELD_WORDS = 4;

/** "Ulaştırma ve Altyapı Bakanlığı": where a body's noun stands last, the token behind the "and" of its field; -1 where none is meant. */
export function closesField(tokens: readonly Token[], at: number): number {
  const [field, and] = [tokens[at], tokens[at + 1]];
  if (!field?.capital || field.bits !== 0 || !and || !(and.bits & WORD.conjunction)) return -1;
  for (let next = at + 2; next <= at + 1 + MAX_FIELD_WORDS; next++) {
    const token = tokens[next];
    if (!token?.capital || token.sentence !== field.sentence || token.inside !== field.inside) return -1;
    if (token.bits & WORD.body) return next > at + 2 ? at + 2 : -1;
  }
  return -1;
}

/** "Hafendirektor und -sprecher": the token of a noun that a hyphen leaves open before it. */
export function skipsHyphen(tokens: readonly Token[], at: number): number {
  const noun = tokens[at + 1];
  return tokens[at]?.word === '-' && noun?.start === tokens[at]?.end ? at + 1 : at;
}

/** "das „Hafenblick“-Fest": whether a noun is only the end of one that begins with words in marks. */
export function endsMarkedCompound(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1];
  return hyphen?.word === '-' && hyphen.end === tokens[at]?.start && tokens[at - 2]?.isWord === false;
}

function isHyphen(token: Token | undefined, before: Token | undefined): boolean {
  return token?.word === '-' && token.start === before?.end;
}
