import type { Mention } from '../mentions/mention';
import type { Entity } from './people';

/**
 * Takes back that a bare name is a person's where nothing shows it and all its mentions stand where things do: behind a
 * preposition ("in Oldenau"), behind an article ("la Norlande", "une Norlande unie"). A "he" of the next sentence is somebody else.
 */
export function doubtPersons(entities: readonly Entity[], mentions: readonly Mention[]): void {
  for (const entity of entities) {
    if (entity.kind !== 'person' || entity.knownPerson || entity.fullest < 0) continue;
    const isThing = entity.mentions.every((index) => {
      const mention = mentions[index];
      // "la Norlande, le premier service du pays": what stands beside it without being an office makes it no person.
      if (!mention?.name) return true;
      const hasArticle = mention.definite || mention.indefinite;
      return mention.afterPreposition || (hasArticle && mention.head === mention.name.last);
    });
    if (isThing) entity.kind = 'unknown';
  }
}
