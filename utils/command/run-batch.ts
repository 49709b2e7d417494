import type { Answer } from './answer-line';
import type { ReaderPool } from './reader-pool';

/** One answer for each line that holds anything, in the order of the lines. Reads ahead no further than the pool can use. */
export async function* runBatch(lines: AsyncIterable<string>, pool: ReaderPool): AsyncGenerator<Answer> {
  const pending: Promise<Answer>[] = [];
  for await (const line of lines) {
    if (line.trim()) pending.push(pool.answer(line));
    const next = pending.length > pool.size * 2 && pending.shift();
    if (next) yield await next;
  }
  for (const answer of pending) yield await answer;
}
