import type { Speaker } from '../../../article/analysis';
import type { Mention } from './mentions/mention';
import { inNominative, officeInNominative } from './nominative';
import { abbreviates } from './people/abbreviates';
import type { Scene } from './scene';
import { WORD } from './words/lexicon';

/** The speakers of one article, each once, in the order in which they first speak. */
export class SpeakerList {
  private readonly speakers: Speaker[] = [];
  private readonly indexOf = new Map<number, number>();

  constructor(private readonly scene: Scene) {}

  get list(): readonly Speaker[] {
    return this.speakers;
  }

  /** The index of the speaker whom a mention names; `null` where it names nobody that the article knows. */
  add(mention: number): number | null {
    const entity = this.scene.people.entityOf[mention] ?? -1;
    if (entity < 0) return null;
    const known = this.indexOf.get(entity);
    if (known !== undefined) return known;
    this.indexOf.set(entity, this.speakers.length);
    this.speakers.push(describeSpeaker(this.scene, entity));
    return this.speakers.length - 1;
  }
}

function describeSpeaker(scene: Scene, id: number): Speaker {
  const entity = scene.people.entities[id];
  if (!entity) throw new Error(`no entity ${id}`);
  const mentions = entity.mentions.flatMap((index) => scene.mentions[index] ?? []);
  const fullest = scene.mentions[entity.fullest] ?? fullestNoun(scene, mentions);
  const forms = new Set(mentions.map((mention) => formOf(scene, mention)));
  const shown = fullest && expansionOf(scene, fullest, mentions);
  const form = shown ? inNominative(scene, shown, formOf(scene, shown)) : '';
  const name = withSmallLetters(form, forms);
  forms.delete(name);
  return { name, aliases: [...forms], role: roleOf(scene, entity.roleMention), kind: entity.kind };
}

/** Of several phrases for one, the one with most names in it ("el Ayuntamiento de Madrid"), and rather one with an article than without. */
function fullestNoun({ tokens, lexicon }: Scene, mentions: readonly Mention[]): Mention | undefined {
  const weigh = ({ first, last, definite, indefinite }: Mention) => {
    let names = 0;
    for (let at = first; at <= last && !lexicon.table.capitalNouns; at++)
      if (tokens[at]?.capital && !tokens[at]?.startsSentence) names++;
    const isOwned = ((tokens[first]?.bits ?? 0) & WORD.possessive) !== 0;
    return 2 * names + ((definite || indefinite) && !isOwned ? 1 : 0);
  };
  return mentions.reduce<Mention | undefined>(
    (best, mention) => (best && weigh(best) >= weigh(mention) ? best : mention),
    undefined,
  );
}

/** The words that an acronym stands for, where the article has them: "Unidad Central Operativa" for "UCO". */
function expansionOf({ tokens }: Scene, fullest: Mention, mentions: readonly Mention[]): Mention {
  const letters = fullest.name?.first ?? -1;
  if (letters !== fullest.name?.last) return fullest;
  return mentions.find(({ first, last }) => abbreviates(tokens, letters, first, last)) ?? fullest;
}

/** "AMINA DIALLO" above the text is "Amina Diallo" where the text has that too. */
function withSmallLetters(name: string, forms: ReadonlySet<string>): string {
  if (name !== name.toUpperCase()) return name;
  return [...forms].find((form) => form !== name && form.toUpperCase() === name) ?? name;
}

/** The words of a mention as a form of a name: the name alone where there is one, without the article of a body. */
function formOf({ tokens, article }: Scene, mention: Mention): string {
  let { first, last } = mention.name ?? mention;
  while (first < last && mention.kind !== 'role' && (tokens[first]?.bits ?? 0) & WORD.definite) first++;
  if (mention.name && mention.kind === 'body') last = Math.max(last, mention.last);
  return article.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

function roleOf(scene: Scene, index: number): string | null {
  const mention = scene.mentions[index];
  if (!mention) return null;
  const { tokens, article } = scene;
  // 森本氏: a title may follow the name
  let first = mention.name && mention.name.last < mention.head ? mention.name.last + 1 : mention.first;
  while (first < mention.last && (tokens[first]?.bits ?? 0) & (WORD.definite | WORD.indefinite)) first++;
  const last = mention.name && mention.name.first > mention.head ? mention.name.first - 1 : mention.last;
  if (last < first) return null;
  return officeInNominative(
    scene.lexicon,
    article.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0),
  );
}
