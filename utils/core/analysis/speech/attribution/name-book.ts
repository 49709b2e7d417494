import { genderOfGivenName, isGivenPart } from './given-name-gender';
import { type Lexicon, WORD } from './lexicon';
import type { Mention } from './mention';
import { contentWords, phraseOf } from './mention-words';
import type { NameParts } from './name-parts';
import type { Entity } from './people';
import { compatible } from './same-name';
import type { Token } from './tokens';

const MAX_SHARING_A_NAME = 8;
/** More words beside one person tell nothing more. */
const MAX_WORDS = 40;
const MIN_NOUN_TAIL = 4;

/** The names and nouns met so far, with whom they belong to. */
export class NameBook {
  readonly entities: Entity[] = [];
  private readonly byPart = new Map<string, number[]>();
  private readonly byNoun = new Map<string, number[]>();
  /** Those whom the article names by an office anywhere, also further down. */
  private readonly announced = new Map<string, number[]>();
  private readonly byPhrase = new Map<string, number>();
  /** The words that stand beside each entity's names and nouns. */
  private readonly wordsOf = new Map<number, Set<string>>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly mentions: readonly Mention[],
    private readonly lexicon: Lexicon,
    private readonly parts: NameParts,
  ) {}

  /** Finds or makes the entity of a named mention. */
  place(index: number): number {
    const parts = this.parts.piecesOf(index);
    const id = this.find(index, parts) ?? this.create(index);
    this.add(index, id);
    const entity = this.entities[id];
    if (!entity) return id;
    for (const part of parts) this.note(this.byPart, part, id);
    if (this.isFuller(index, entity.fullest)) entity.fullest = index;
    entity.gender ??= this.genderByName(parts);
    const rank = this.mentions[index];
    if (
      rank?.kind === 'name' &&
      (rank.gender !== null || rank.head !== rank.name?.last || isGivenPart(parts))
    )
      entity.knownPerson = true;
    return id;
  }

  private isFuller(index: number, than: number): boolean {
    const more = this.parts.piecesOf(index).length - this.parts.piecesOf(than).length;
    return more > 0 || (more === 0 && this.parts.isInflected(than) && !this.parts.isInflected(index));
  }

  private find(index: number, parts: readonly string[]): number | null {
    const gender = this.mentions[index]?.gender ?? (parts.length > 1 ? this.genderByName(parts) : null);
    const last = parts.at(-1) ?? '';
    const words = this.parts.wordsOf(index);
    let best: number | null = null;
    for (const form of this.formsOf(last)) {
      for (const id of this.byPart.get(form) ?? []) {
        const entity = this.entities[id];
        if (!entity || (gender && entity.gender && gender !== entity.gender)) continue;
        if (!compatible(words, this.parts.wordsOf(entity.fullest), this.lexicon.table.nameEndings)) continue;
        if (best === null || entity.mentions.length > (this.entities[best]?.mentions.length ?? 0)) best = id;
      }
      if (best !== null) return best;
    }
    return null;
  }

  /** A name's last word as it stands, and without the endings that it may carry. */
  private formsOf(word: string): readonly string[] {
    const forms = [word];
    for (const ending of this.lexicon.table.nameEndings) {
      if (word.length - ending.length >= 3 && word.endsWith(ending))
        forms.push(word.slice(0, -ending.length));
      else forms.push(word + ending);
    }
    return forms;
  }

  private genderByName(parts: readonly string[]): Mention['gender'] {
    return genderOfGivenName(parts[0] ?? '');
  }

  private create(index: number): number {
    const mention = this.mentions[index];
    const id = this.entities.length;
    this.entities.push({
      id,
      mentions: [],
      kind: kindOf(mention),
      gender: mention?.gender ?? null,
      plural: mention?.plural ?? false,
      fullest: mention?.name ? index : -1,
      roles: new Set(),
      knownPerson: mention?.kind === 'role',
      presented: mention?.name ? 'name' : mention?.indefinite || mention?.plural ? 'indefinite' : 'definite',
      roleMention: -1,
    });
    return id;
  }

  private add(index: number, id: number): void {
    const entity = this.entities[id];
    if (!entity) return;
    entity.mentions.push(index);
    const mention = this.mentions[index];
    const words = this.wordsOf.get(id) ?? new Set();
    if (words.size < MAX_WORDS && mention)
      for (const word of contentWords(this.tokens, mention)) words.add(word);
    this.wordsOf.set(id, words);
    entity.gender ??= this.mentions[index]?.gender ?? null;
  }

  private note(map: Map<string, number[]>, key: string, id: number): void {
    const list = map.get(key);
    if (!list) map.set(key, [id]);
    else if (!list.includes(id)) {
      list.unshift(id);
      if (list.length > MAX_SHARING_A_NAME) list.pop();
    } else if (list[0] !== id) list.splice(0, 0, ...list.splice(list.indexOf(id), 1));
  }

  /** Remembers the office that stands in a named mention: "presidente russo" of Putin. */
  learnRole(index: number, id: number): void {
    const mention = this.mentions[index];
    const entity = this.entities[id];
    if (!mention?.name || !entity || mention.head === mention.name.last) return;
    const noun = this.tokens[mention.head]?.word ?? '';
    entity.roles.add(noun);
    if (entity.roleMention < 0 && !this.isOwned(mention)) entity.roleMention = index;
    this.note(this.byNoun, noun, id);
  }

  /** "my wife", "her lawyer": a tie to somebody else, no office to show beside a name. */
  private isOwned({ first }: Mention): boolean {
    return ((this.tokens[first]?.bits ?? 0) & WORD.possessive) !== 0;
  }

  /** Remembers the office of a named mention for a standfirst that leaves out the name. */
  announceRole(index: number, id: number): void {
    const mention = this.mentions[index];
    if (mention && mention.head !== mention.name?.last)
      this.note(this.announced, this.tokens[mention.head]?.word ?? '', id);
  }

  /** Gives a noun that stands beside a name to the name's entity. */
  join(index: number, id: number): number {
    const mention = this.mentions[index];
    const entity = this.entities[id];
    if (!mention || !entity) return this.placeNoun(index);
    this.add(index, id);
    const noun = this.tokens[mention.head]?.word ?? '';
    entity.roles.add(noun);
    if (mention.kind === 'role') entity.knownPerson = true;
    if (entity.roleMention < 0 && !this.isOwned(mention)) entity.roleMention = index;
    this.note(this.byNoun, noun, id);
    return id;
  }

  /** Finds or makes the entity of a noun without a name: "the president", "a spokesman for the ministry". */
  placeNoun(index: number): number {
    const mention = this.mentions[index];
    if (!mention) return -1;
    const noun = this.tokens[mention.head]?.word ?? '';
    const phrase = phraseOf(this.tokens, mention);
    const known = this.byPhrase.get(phrase);
    if (known !== undefined && !mention.indefinite && this.entities[known]?.plural === mention.plural) {
      this.add(index, known);
      return known;
    }
    if (!mention.indefinite && !mention.plural) {
      const tied =
        this.bestKnown(this.tiedTo(noun).filter((id) => this.fits(index, id))) ??
        this.namedLater(index, noun);
      if (tied !== undefined) {
        this.add(index, tied);
        return tied;
      }
    }
    const id = this.create(index);
    this.add(index, id);
    this.byPhrase.set(phrase, id);
    if (mention.kind !== 'nominal') this.note(this.byNoun, noun, id);
    return id;
  }

  /** Of several who hold one office, the one whom the article names most. */
  private bestKnown(ids: readonly number[]): number | undefined {
    const size = (id: number) => this.entities[id]?.mentions.length ?? 0;
    return [...ids].sort((a, b) => size(b) - size(a))[0];
  }

  /** Those to whom the article ties a noun; "Synodalpräsidentin" goes to whoever is "Präsidentin". */
  private tiedTo(noun: string): readonly number[] {
    const exact = this.byNoun.get(noun);
    if (exact || !this.lexicon.table.compounds) return exact ?? [];
    for (let at = 2; at <= noun.length - MIN_NOUN_TAIL; at++) {
      const tail = this.byNoun.get(noun.slice(at));
      if (tail) return tail;
    }
    return [];
  }

  /** Whom a later mention names by the same office and one more word: "the Norse skipper", then "the Norse skipper Una Dahl". */
  private namedLater(index: number, noun: string): number | undefined {
    const mention = this.mentions[index];
    if (!mention?.definite || contentWords(this.tokens, mention).length === 0) return undefined;
    const fitting = (this.announced.get(noun) ?? []).filter((id) => this.fits(index, id));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** The words that a noun brings with it must not speak against the person: "the French president" is not the Russian one. */
  private fits(index: number, id: number): boolean {
    const mention = this.mentions[index];
    const entity = this.entities[id];
    if (!mention || !entity || entity.plural) return false;
    if (mention.gender && entity.gender && mention.gender !== entity.gender) return false;
    const words = contentWords(this.tokens, mention);
    if (words.length === 0) return true;
    const other = this.wordsOf.get(id) ?? new Set();
    const mayLackWords = entity.kind === 'person' && other.size === 0;
    return mayLackWords || words.some((word) => other.has(word));
  }
}

function kindOf(mention: Mention | undefined): Entity['kind'] {
  switch (mention?.kind) {
    case 'name':
    case 'role':
      return 'person';
    case 'body':
    case 'outlet':
      return 'organisation';
    case 'document':
      return 'document';
    default:
      return 'unknown';
  }
}
