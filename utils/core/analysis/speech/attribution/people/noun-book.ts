import type { Mention } from '../mentions/mention';
import { contentWords, phraseOf, stemOf } from '../mentions/mention-words';
import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { type EntityList, kindOf } from './entity-list';
import { Holders } from './holders';
import { isWholeName } from './is-whole-name';
import { SoleOffices } from './sole-offices';

const MIN_NOUN_TAIL = 4;
/** "El ministro de Exteriores" among several is the one of whom the article speaks so much more often. */
const DOMINANCE = 3;
/** Whom an article is about is named half as often as anybody else at least. */
const LEAD = 2;

/** The nouns met so far, with whom they belong to: "presidente russo" to Putin, "the skipper" to nobody with a name. */
export class NounBook {
  private readonly byNoun = new Holders();
  /** Those whom the article names by an office anywhere, also further down. */
  private readonly announced = new Holders();
  private readonly soleOffices: SoleOffices;
  private readonly byPhrase = new Map<string, number>();
  private readonly former: ReadonlySet<string>;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly mentions: readonly Mention[],
    private readonly lexicon: Lexicon,
    private readonly entities: EntityList,
  ) {
    this.soleOffices = new SoleOffices(tokens, lexicon, entities);
    this.former = new Set(Array.from(lexicon.formerWords, stemOf));
  }

  /** Remembers the office that stands in a named mention: "presidente russo" of Putin. */
  learnRole(index: number, id: number): void {
    const mention = this.mentions[index];
    const entity = this.entities.all[id];
    if (!mention?.name || !entity || mention.head === mention.name.last) return;
    // "Comisión Electoral": the noun is part of the name and no office.
    if (mention.head >= mention.name.first) {
      if (isWholeName(this.tokens, mention, this.lexicon)) return;
      this.byNoun.note(this.nounOf(mention), id);
      return;
    }
    const noun = this.nounOf(mention);
    entity.roles.add(noun);
    if (entity.roleMention < 0 && !this.isOwned(mention)) entity.roleMention = index;
    this.byNoun.note(noun, id);
  }

  /** "my wife", "her lawyer": a tie to somebody else, no office to show beside a name. */
  private isOwned({ first }: Mention): boolean {
    return ((this.tokens[first]?.bits ?? 0) & WORD.possessive) !== 0;
  }

  /** Remembers the office in or beside a name for a standfirst that leaves out the name. */
  announceRole(index: number, id: number): void {
    const mention = this.mentions[index];
    if (!mention || id < 0 || mention.head === mention.name?.last) return;
    this.announced.note(this.nounOf(mention), id);
    this.entities.addWords(mention, id);
    this.soleOffices.note(mention, id);
  }

  private nounOf({ head }: Mention): string {
    return this.tokens[head]?.word ?? '';
  }

  /** Gives a noun that stands beside a name to the name's entity. */
  join(index: number, id: number): number {
    const mention = this.mentions[index];
    const entity = this.entities.all[id];
    if (!mention || !entity) return this.placeNoun(index);
    this.entities.add(index, id);
    if (mention.kind === 'role') entity.knownPerson = true;
    if (entity.roleMention < 0 && !this.isOwned(mention)) entity.roleMention = index;
    for (const noun of this.officesOf(mention)) {
      entity.roles.add(noun);
      this.byNoun.note(noun, id);
    }
    return id;
  }

  /** Finds or makes the entity of a noun without a name: "the president", "a spokesman for the ministry". */
  placeNoun(index: number): number {
    const mention = this.mentions[index];
    if (!mention) return -1;
    const noun = this.nounOf(mention);
    const phrase = phraseOf(this.tokens, mention);
    const known = this.byPhrase.get(phrase);
    if (known !== undefined && !mention.indefinite && this.isAlike(mention, known)) {
      this.entities.add(index, known);
      return known;
    }
    // "her ministry" is another one than the ministry before.
    const isOwnedBody = mention.kind === 'body' && this.isOwned(mention);
    if (!mention.indefinite && !mention.plural && !isOwnedBody) {
      const tied =
        this.bestKnown(this.tiedTo(noun).filter((id) => this.fits(index, id))) ??
        this.namedLater(index, noun) ??
        this.soleOffices.holderOf(mention);
      if (tied !== undefined) {
        this.entities.add(index, tied);
        return tied;
      }
    }
    const several = this.severalKnown(mention);
    if (several !== undefined) {
      this.entities.add(index, several);
      return several;
    }
    const id = this.entities.create(index);
    this.entities.add(index, id);
    this.byPhrase.set(phrase, id);
    if (mention.kind !== 'nominal' && !isWholeName(this.tokens, mention, this.lexicon))
      for (const office of this.officesOf(mention)) this.byNoun.note(office, id);
    return id;
  }

  /** "las fuentes" are the "fuentes del puerto" before them. */
  private severalKnown(mention: Mention): number | undefined {
    if (!mention.plural || !mention.definite || contentWords(this.tokens, mention).length > 0)
      return undefined;
    return this.tiedTo(this.nounOf(mention)).find((id) => this.entities.all[id]?.plural);
  }

  /** The noun of a mention and the offices joined to it: "una vecina y miembro de la plataforma" is both. */
  private officesOf(mention: Mention): readonly string[] {
    const joined: string[] = [];
    for (let at = mention.head + 2; mention.kind === 'role' && at <= mention.last; at++) {
      const isOffice = (this.tokens[at]?.bits ?? 0) & WORD.role;
      if (isOffice && (this.tokens[at - 1]?.bits ?? 0) & WORD.conjunction)
        joined.push(this.tokens[at]?.word ?? '');
    }
    return [this.nounOf(mention), ...joined];
  }

  /** "esta vecina del barrio": whatever else it says, it points back. */
  private points({ first }: Mention): boolean {
    return this.lexicon.demonstratives.has(this.tokens[first]?.word ?? '');
  }

  /** "el policía" is no "la policía", and two leaders are not one. */
  private isAlike(mention: Mention, id: number): boolean {
    const entity = this.entities.all[id];
    const isPerson = entity?.kind === 'person';
    return entity?.plural === mention.plural && isPerson === (kindOf(mention) === 'person');
  }

  /** Of several who hold one office, the one whom the article names most. */
  private bestKnown(ids: readonly number[]): number | undefined {
    return [...ids].sort((a, b) => this.sizeOf(b) - this.sizeOf(a))[0];
  }

  private sizeOf(id: number): number {
    return this.entities.all[id]?.mentions.length ?? 0;
  }

  /** Those to whom the article ties a noun; "Synodalpräsidentin" goes to whoever is "Präsidentin". */
  private tiedTo(noun: string): readonly number[] {
    const exact = this.byNoun.of(noun);
    if (exact || !this.lexicon.table.compounds) return exact ?? [];
    for (let at = 2; at <= noun.length - MIN_NOUN_TAIL; at++) {
      const tail = this.byNoun.of(noun.slice(at));
      if (tail) return tail;
    }
    return [];
  }

  /** Whom a later mention names by the same office and one more word: "the Norse skipper", then "the Norse skipper Una Dahl". */
  private namedLater(index: number, noun: string): number | undefined {
    const mention = this.mentions[index];
    if (!mention?.definite) return undefined;
    const holders = this.announced.of(noun) ?? [];
    const isBare = contentWords(this.tokens, mention).length === 0;
    // 首相, and below 山岸首相: where an office stands for a name as easily, the one who holds it in the article.
    const standsForName = this.lexicon.table.unspaced !== undefined;
    if (isBare && !(holders.length === 1 && (standsForName || this.isLeading(mention, holders[0]))))
      return undefined;
    const fitting = holders.filter(
      (id) => (isBare || this.entities.wordsOf(id).size > 0) && this.fits(index, id),
    );
    const [first, second] = [...fitting].sort((a, b) => this.sizeOf(b) - this.sizeOf(a));
    return second === undefined || this.sizeOf(first ?? -1) >= DOMINANCE * this.sizeOf(second)
      ? first
      : undefined;
  }

  /** "La premier ha scritto": above the text that names her, she is the one whom it is about, if it names nobody much more often. */
  private isLeading(mention: Mention, id = -1): boolean {
    const hasArticle = ((this.tokens[mention.first]?.bits ?? 0) & WORD.definite) !== 0;
    if (mention.kind !== 'role' || !hasArticle) return false;
    const size = this.sizeOf(id);
    return this.entities.all.every(
      ({ kind, mentions }) => kind !== 'person' || mentions.length < LEAD * size,
    );
  }

  /** The words that a noun brings with it must not speak against the person: "the French president" is not the Russian one. */
  private fits(index: number, id: number): boolean {
    const mention = this.mentions[index];
    const entity = this.entities.all[id];
    if (!mention || !entity || entity.plural) return false;
    if (mention.kind === 'role' && entity.kind === 'organisation') return false;
    // "la policía" is no "policía" of the lines before.
    if (mention.kind === 'body' && entity.kind === 'person') return false;
    if (mention.gender && entity.gender && mention.gender !== entity.gender) return false;
    const words = contentWords(this.tokens, mention);
    if (words.length === 0 || (mention.kind === 'role' && this.points(mention))) return true;
    const other = this.entities.wordsOf(id);
    // "l'ancien président de la République" is not the one in office.
    if (words.some((word) => this.former.has(word) && !other.has(word))) return false;
    const isPerson = entity.kind === 'person';
    // 元理事の男性 is not any 男性: without articles, what stands before the noun tells one from the other.
    if (other.size === 0)
      return isPerson && mention.definite && !mention.afterPreposition && !this.lexicon.table.unspaced;
    // Where several hold the office, every word counts: "the French foreign minister" beside the Russian one.
    const holders = this.announced.of(this.nounOf(mention)) ?? [];
    return isPerson && holders.length <= 1
      ? words.some((word) => other.has(word))
      : words.every((word) => other.has(word));
  }
}
