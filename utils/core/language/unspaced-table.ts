/** What a language that parts no words by spaces says about its names, for which it has no capitals either. */
export interface UnspacedTable {
  /** Family names: by them, a few unknown characters where a speaker stands are known to be a name. */
  readonly surnames: readonly string[];
  /** Titles behind a name make what stands before them one: 森本[市長], 陈[教授]. */
  readonly titles: readonly string[];
  /** Those that no body has: what stands before them is a person's name however it ends, 田村[さん], 陈[先生]. */
  readonly personTitles: readonly string[];
  /** Particles that make a topic of what stands before them: サクラ精機[は]「…」. */
  readonly topicMarks?: readonly string[];
  /** An office stands before the name: [市长]陈明. */
  readonly officeFirst: boolean;
  /** Last characters of the names of bodies: 省, 会, 党. */
  readonly bodyEndings: readonly string[];
}
