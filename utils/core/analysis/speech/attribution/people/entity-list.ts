import type { Mention } from '../mentions/mention';
import { contentWords } from '../mentions/mention-words';
import type { Token } from '../words/tokens';
import type { Entity } from './people';

/** More words beside one person tell nothing more. */
const MAX_WORDS = 40;

/** The people and bodies met so far, each with its mentions and with the words that stand beside its names and nouns. */
export class EntityList {
  readonly all: Entity[] = [];
  private readonly words = new Map<number, Set<string>>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly mentions: readonly Mention[],
  ) {}

  /** Makes the entity of a mention, still without it. */
  create(index: number): number {
    const mention = this.mentions[index];
    const id = this.all.length;
    this.all.push({
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

  /** Gives a mention to an entity. */
  add(index: number, id: number): void {
    const entity = this.all[id];
    if (!entity) return;
    entity.mentions.push(index);
    const mention = this.mentions[index];
    if (mention) this.addWords(mention, id);
    // "Amina Diallo, die Familie": a body beside a person tells the gender of its own noun.
    if (mention?.kind !== 'body' || entity.kind === 'organisation') entity.gender ??= mention?.gender ?? null;
  }

  /** Remembers the words of a mention without giving it to the entity. */
  addWords(mention: Mention, id: number): void {
    const words = this.words.get(id) ?? new Set();
    if (words.size < MAX_WORDS) for (const word of contentWords(this.tokens, mention)) words.add(word);
    this.words.set(id, words);
  }

  /** The content words beside an entity's names and nouns, cut to their stems. */
  wordsOf(id: number): ReadonlySet<string> {
    return this.words.get(id) ?? NONE;
  }
}

const NONE: ReadonlySet<string> = new Set();

/** What a mention is the name of. */
export function kindOf(mention: Mention | undefined): Entity['kind'] {
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
