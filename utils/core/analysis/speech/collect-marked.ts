import type { Article } from '../../article/article';
import type { LanguagePack } from '../../language/pack';
import { cueFinderOf } from './find-cue';
import { findDialogue } from './find-dialogue';
import { findMarked } from './find-marked';
import { type MarkedWords, nestPieces } from './marked-words';
import { splitInserts } from './split-inserts';

/** Collects all words that marks or opening dashes set apart, in the order of the text, the reporter's inserts left out. */
export function collectMarked(article: Article, pack: LanguagePack | null): readonly MarkedWords[] {
  const { text, language } = article;
  const findCue = cueFinderOf(language, pack);
  const marked = findMarked(article, pack?.quotations ?? null);
  const pieces = pack?.quotations.dashInserts === false ? marked : splitInserts(text, marked, findCue);
  return nestPieces(text, [...pieces, ...findDialogue(article, pack, findCue)]);
}
