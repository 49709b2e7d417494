import { Readability } from '@mozilla/readability';
import { takeSnapshot } from '../../utils/page/take-snapshot';
import { median } from './median';

const ROUNDS = 7;

export interface PageTimes {
  /** Milliseconds, the median of the rounds. */
  readonly reading: number;
  readonly cloneAndParse: number;
  readonly parse: number;
}

/** Times a whole reading of this page, and Readability alone on a clone of it, turn by turn in one run. */
export function timePage(): PageTimes {
  const reading: number[] = [];
  const clone: number[] = [];
  const parse: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    takeSnapshot(document, document.URL);
    const read = performance.now();
    const copy = document.cloneNode(true) as Document;
    const cloned = performance.now();
    new Readability(copy).parse();
    const parsed = performance.now();
    reading.push(read - start);
    clone.push(cloned - read);
    parse.push(parsed - cloned);
  }
  return { reading: median(reading), cloneAndParse: median(clone) + median(parse), parse: median(parse) };
}

/** Milliseconds that one reading of this page takes. */
export function timeFirstReading(): number {
  const start = performance.now();
  takeSnapshot(document, document.URL);
  return performance.now() - start;
}

/** A reading to go on with in the background. */
export function readThisPage() {
  return takeSnapshot(document, document.URL).snapshot;
}
