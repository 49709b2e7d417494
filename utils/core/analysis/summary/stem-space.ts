/** The sentences of one article as sets of stems, the rarer the heavier, and how alike two of them are. */
export interface StemSpace {
  /** Cosine of two sentences, 0 to 1. */
  similarity(a: number, b: number): number;
  /** How much of the article a sentence shares: its mean cosine with all the others. */
  centrality(index: number): number;
  /** How much of the query's weight a sentence holds, 0 to 1; 0 where the article never comes back to the query. */
  coverage(index: number, query: ReadonlySet<string>): number;
  /** How much of a sentence's weight the query holds, 0 to 1. */
  coveredBy(index: number, query: ReadonlySet<string>): number;
}

/** Weighs stems by how few sentences hold them (inverse sentence frequency). Time and space are linear in the stems. */
export function stemSpaceOf(sentences: readonly ReadonlySet<string>[]): StemSpace {
  const weights = weightsOf(sentences);
  const weightOf = (stem: string) => weights.get(stem) ?? 0;
  const lengths = sentences.map((stems) => Math.sqrt(sum(stems, (stem) => weightOf(stem) ** 2)) || 1);
  const totals = sentences.map((stems) => sum(stems, weightOf));
  const centre = centreOf(sentences, weights, lengths);

  return {
    similarity(a, b) {
      const [one, other] = [sentences[a], sentences[b]];
      if (!one || !other) return 0;
      const [few, many] = one.size < other.size ? [one, other] : [other, one];
      const shared = sum(few, (stem) => (many.has(stem) ? weightOf(stem) ** 2 : 0));
      return shared / ((lengths[a] ?? 1) * (lengths[b] ?? 1));
    },
    centrality(index) {
      const stems = sentences[index];
      if (!stems || stems.size === 0 || sentences.length < 2) return 0;
      const withAll = sum(stems, (stem) => weightOf(stem) * (centre.get(stem) ?? 0)) / (lengths[index] ?? 1);
      return (withAll - 1) / (sentences.length - 1);
    },
    coverage(index, query) {
      const held = sum(query, (stem) => (sentences[index]?.has(stem) ? weightOf(stem) : 0));
      return held / (sum(query, weightOf) || 1);
    },
    coveredBy(index, query) {
      const stems = sentences[index] ?? new Set<string>();
      return sum(stems, (stem) => (query.has(stem) ? weightOf(stem) : 0)) / (totals[index] || 1);
    },
  };
}

function weightsOf(sentences: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stems of sentences) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + sentences.length / count)]));
}

/** The sum of all sentences at unit length: a cosine with it is the sum of the cosines with each. */
function centreOf(
  sentences: readonly ReadonlySet<string>[],
  weights: ReadonlyMap<string, number>,
  lengths: readonly number[],
): ReadonlyMap<string, number> {
  const centre = new Map<string, number>();
  sentences.forEach((stems, index) => {
    for (const stem of stems) {
      centre.set(stem, (centre.get(stem) ?? 0) + (weights.get(stem) ?? 0) / (lengths[index] ?? 1));
    }
  });
  return centre;
}

function sum(stems: Iterable<string>, value: (stem: string) => number): number {
  let total = 0;
  for (const stem of stems) total += value(stem);
  return total;
}
