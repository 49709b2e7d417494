import type { Mention } from '../mentions/mention';
import { contentWords, stemOf } from '../mentions/mention-words';
import type { Lexicon } from '../words/lexicon';
import type { Token } from '../words/tokens';
import type { EntityList } from './entity-list';

/** "chef de l'état" is four words. */
const MAX_OFFICE_WORDS = 4;

/** All names of the office in a mention that one person holds at a time: "le chef du gouvernement" is the "premier ministre"; `null` where it holds none. */
export function soleOfficeOf(
  tokens: readonly Token[],
  { first, last, name }: Mention,
  { soleOffices, soleOfficeStarts }: Lexicon,
): readonly string[] | null {
  const end = name && name.first > first ? name.first - 1 : last;
  for (let from = first; from <= end; from++) {
    if (!soleOfficeStarts.has(tokens[from]?.word ?? '')) continue;
    let words = '';
    for (let at = from; at <= Math.min(end, from + MAX_OFFICE_WORDS - 1); at++) {
      words += at === from ? tokens[at]?.word : ` ${tokens[at]?.word}`;
      const names = soleOffices.get(words);
      if (names) return names;
    }
  }
  return null;
}

/** Whom the article names by an office that one person holds at a time. */
export class SoleOffices {
  private readonly holders = new Map<readonly string[], Set<number>>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly lexicon: Lexicon,
    private readonly entities: EntityList,
  ) {}

  /** Remembers the office in or beside a name. */
  note(mention: Mention, id: number): void {
    const office = soleOfficeOf(this.tokens, mention, this.lexicon);
    if (office) this.holders.set(office, (this.holders.get(office) ?? new Set()).add(id));
  }

  /** "Le chef du gouvernement": the one whom the article names as the "premier ministre", where no word speaks against it. */
  holderOf(mention: Mention): number | undefined {
    const office = mention.kind === 'role' ? soleOfficeOf(this.tokens, mention, this.lexicon) : null;
    const holders = office && this.holders.get(office);
    const [id = -1] = holders ?? [];
    const entity = this.entities.all[id];
    if (!office || holders?.size !== 1 || !entity) return undefined;
    if (mention.gender && entity.gender && mention.gender !== entity.gender) return undefined;
    const own = new Set(office.flatMap((name) => name.split(/[ ']/u)).map(stemOf));
    const other = this.entities.wordsOf(id);
    const words = contentWords(this.tokens, mention).filter((word) => !own.has(word));
    return words.every((word) => other.has(word)) ? id : undefined;
  }
}
