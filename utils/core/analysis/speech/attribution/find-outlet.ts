import type { Decision } from './candidates/decide';
import { isOutletName } from './mentions/body-words';
import type { Scene } from './scene';
import { WORD } from './words/lexicon';

/** How far from the cue the outlet may stand: ", secondo l'agenzia locale Ansa". */
const MAX_TOKENS = 12;

/** The outlet through which words were said: a source after the speaker ("secondo Ansa"), or the one who was told ("told Reuters"). */
export function findOutlet({ tokens, mentions, article, people }: Scene, { best }: Decision): string | null {
  const { cue } = best;
  const speaker = mentions[best.mention];
  if (!cue || !speaker || cue.kind === 'source') return null;
  const from = Math.max(cue.last, speaker.last);
  for (let index = best.mention; index < mentions.length; index++) {
    const mention = mentions[index];
    if (!mention || mention.first > from + MAX_TOKENS) break;
    if (mention.first <= cue.last || mention === speaker || !mention.name) continue;
    if (people.entityOf[index] === people.entityOf[best.mention]) continue;
    if (
      tokens[mention.first]?.sentence !== tokens[from]?.sentence ||
      (tokens[mention.first]?.inside ?? -1) >= 0
    )
      break;
    const { first, last } = mention.name;
    const name = article.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
    const isOutlet =
      ((tokens[mention.head]?.bits ?? 0) & WORD.outlet) !== 0 || isOutletName(name.toLowerCase());
    const sourced = ((tokens[mention.first - 1]?.bits ?? 0) & WORD.source) !== 0;
    if (!isOutlet && !sourced) continue;
    return name;
  }
  return null;
}
