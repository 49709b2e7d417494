import type { StoryForm } from '../../article/article';

/** What makes a sentence worth its place in a summary, as numbers that a person can read and change. */
export interface SummaryWeights {
  /** News stands at the top: what each e-fold of the sentence's number costs. */
  readonly position: number;
  /** For holding all of the headline's words. */
  readonly headline: number;
  /** For sharing more with the rest of the article than any other sentence does. */
  readonly centrality: number;
  /** For opening a paragraph. */
  readonly opening: number;
  /** For a number in it. */
  readonly number: number;
  /** Against a sentence that is all quotation. */
  readonly quoted: number;
  /** Against a sentence that leans on one that is not in the summary. */
  readonly leaning: number;
  /** Against a sentence without an end. */
  readonly broken: number;
  /** Against each twenty words over `LONG_WORDS`, to forty at most. */
  readonly long: number;
  /** Against each ten words under `SHORT_WORDS`. */
  readonly short: number;
  /** Against saying all that a chosen sentence has said. */
  readonly repetition: number;
  /** Against a second sentence from one paragraph. */
  readonly sameBlock: number;
}

/**
 * Of an ordinary report. Place, headline and centrality do most of the work; number, opening, leaning and a missing end
 * change the figures little and the reading much. `tests/bench/summary/compare-weights.ts` prints what each is worth:
 * three sentences gain 1.59 points over the first three.
 */
const REPORT: SummaryWeights = {
  position: 0.4,
  headline: 1.3,
  centrality: 0.7,
  opening: 0.1,
  number: 0.1,
  quoted: 0.7,
  leaning: 0.2,
  broken: 0.5,
  long: 0.5,
  short: 0.8,
  repetition: 0.6,
  sameBlock: 0,
};

/** A live blog is many short reports, the newest first: what opens an entry counts, and each entry counts once. */
const LIVE_BLOG: SummaryWeights = { ...REPORT, position: 0.2, headline: 0.7, opening: 0.4, sameBlock: 1 };

/** In an interview the answers are the text, marked or not, and the introduction says who speaks and of what. */
const INTERVIEW: SummaryWeights = { ...REPORT, position: 0.5, quoted: 0, leaning: 0.4 };

const WEIGHTS: Readonly<Record<StoryForm, SummaryWeights>> = {
  report: REPORT,
  gallery: REPORT,
  'live-blog': LIVE_BLOG,
  interview: INTERVIEW,
};

/** The weights for a story of this form. */
export function weightsFor(form: StoryForm): SummaryWeights {
  return WEIGHTS[form];
}
