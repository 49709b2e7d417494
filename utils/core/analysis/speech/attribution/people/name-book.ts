import { foldName } from '../mentions/fold-name';
import { genderOfGivenName, isGivenPart } from '../mentions/given-name-gender';
import type { Mention } from '../mentions/mention';
import type { Lexicon } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { abbreviates } from './abbreviates';
import type { EntityList } from './entity-list';
import { Holders } from './holders';
import type { NameParts } from './name-parts';
import type { Entity } from './people';
import { compatible } from './same-name';

/** Shorter stems are many people's. */
const MIN_STEM = 5;

/** The names met so far, with whom they belong to. */
export class NameBook {
  private readonly byPart = new Holders();
  private readonly byAcronym = new Map<string, number>();
  /** Those that a name may carry, as they are and as the parts of names are folded: «Белкиной» is read with another last letter. */
  private readonly endings: readonly string[];
  /** The entity of each mention placed so far. */
  private readonly placed = new Map<number, number>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly mentions: readonly Mention[],
    private readonly lexicon: Lexicon,
    private readonly parts: NameParts,
    private readonly entities: EntityList,
  ) {
    const { nameEndings } = lexicon.table;
    this.endings = [...new Set([...nameEndings, ...nameEndings.map(foldName)])];
  }

  /** Finds or makes the entity of a named mention. */
  place(index: number): number {
    const parts = this.parts.piecesOf(index);
    const id = this.expansionOf(index, parts) ?? this.find(index, parts) ?? this.entities.create(index);
    this.placed.set(index, id);
    this.entities.add(index, id);
    const entity = this.entities.all[id];
    if (!entity) return id;
    for (const part of parts) this.byPart.note(part, id);
    // «Ирины Белкиной», then «Белкина»: where both stand in a case, what is left of them is one.
    if (this.lexicon.table.nameCases)
      for (const stem of this.stemsOf(parts.at(-1) ?? '')) this.byPart.note(stem, id);
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

  /** "National Rowing Association (NRA)": whom the letters stand for, here and from here on. */
  private expansionOf(index: number, parts: readonly string[]): number | null {
    const name = this.mentions[index]?.name;
    const before = this.mentions[index - 1];
    const [letters = ''] = parts;
    if (!name || name.first !== name.last) return null;
    const isBracketed = before?.last === name.first - 2 && this.tokens[name.first - 1]?.word === '(';
    if (isBracketed && abbreviates(this.tokens, name.first, before.first, before.last)) {
      const id = this.placed.get(index - 1);
      if (id !== undefined) this.byAcronym.set(letters, id);
    }
    return this.byAcronym.get(letters) ?? null;
  }

  private find(index: number, parts: readonly string[]): number | null {
    const gender = this.mentions[index]?.gender ?? (parts.length > 1 ? this.genderByName(parts) : null);
    const last = parts.at(-1) ?? '';
    const words = this.parts.wordsOf(index);
    let best: number | null = null;
    for (const form of this.formsOf(last)) {
      for (const id of this.byPart.of(form) ?? []) {
        const entity = this.entities.all[id];
        if (!entity || (gender && entity.gender && gender !== entity.gender)) continue;
        if (
          !compatible(words, this.parts.wordsOf(entity.fullest), this.endings) &&
          !this.endsSurname(words, entity)
        )
          continue;
        if (best === null || entity.mentions.length > (this.entities.all[best]?.mentions.length ?? 0))
          best = id;
      }
      if (best !== null) return best;
    }
    return null;
  }

  /** "Mella" is "Fernando Arce-Mella": the end of a person's surname, but "Iran" is not "USA-Iran". */
  private endsSurname(words: readonly string[], { fullest, knownPerson }: Entity): boolean {
    return knownPerson && words.length === 1 && this.parts.piecesOf(fullest).at(-1) === words[0];
  }

  /** A name's last word as it stands, and without the endings that it may carry. */
  private formsOf(word: string): readonly string[] {
    const forms = [word];
    for (const ending of this.endings) {
      if (word.length - ending.length >= 3 && word.endsWith(ending))
        forms.push(word.slice(0, -ending.length));
      else forms.push(word + ending);
    }
    return forms;
  }

  private stemsOf(word: string): readonly string[] {
    const endings = this.endings.filter((ending) => word.endsWith(ending));
    return endings.flatMap((ending) =>
      word.length - ending.length >= MIN_STEM ? [word.slice(0, -ending.length)] : [],
    );
  }

  private genderByName(parts: readonly string[]): Mention['gender'] {
    return genderOfGivenName(parts[0] ?? '');
  }
}
