import { WORD } from '../../words/lexicon';
import type { Token } from '../../words/tokens';

/** "van der Bellen", "de la Torre": after a particle an article goes on the name. */
export function isParticle(tokens: readonly Token[], at: number): boolean {
  const bits = tokens[at]?.bits ?? 0;
  return (
    (bits & WORD.particle) !== 0 ||
    ((bits & WORD.definite) !== 0 && ((tokens[at - 1]?.bits ?? 0) & WORD.particle) !== 0)
  );
}
