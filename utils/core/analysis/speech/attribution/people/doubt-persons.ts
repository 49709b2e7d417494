import type { SpeechTable } from '../../../../language/speech-table';
import type { Mention } from '../mentions/mention';
import type { Entity } from './people';

/** "Das erfuhr Brandner": a word that looks like an article may be none. */
const MIN_SHARE = 0.25;

/**
 * Takes back that a bare name is a person's where nothing shows it and all its mentions stand where things do: behind a
 * preposition ("in Oldenau"), behind an article ("la Norlande", "une Norlande unie"). A "he" of the next sentence is somebody else.
 */
export function doubtPersons(
  entities: readonly Entity[],
  mentions: readonly Mention[],
  { capitalNouns }: SpeechTable,
): void {
  const hasArticle = (index: number) => {
    const { definite, indefinite, head, name } = mentions[index] ?? {};
    return Boolean((definite || indefinite) && head === name?.last);
  };
  for (const entity of entities) {
    if (entity.kind !== 'person' || entity.knownPerson || entity.fullest < 0) continue;
    const standsAsThing = (index: number) =>
      // "la Norlande, le premier service du pays": what stands beside it without being an office makes it no person.
      !mentions[index]?.name || mentions[index]?.afterPreposition || hasArticle(index);
    const articles = entity.mentions.filter(hasArticle).length;
    // Where every noun has a capital, what has an article time and again is a noun: "der Flügel".
    const isNoun = capitalNouns && articles >= MIN_SHARE * entity.mentions.length;
    if (isNoun || entity.mentions.every(standsAsThing)) entity.kind = 'unknown';
  }
}
