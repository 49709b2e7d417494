/** Relative and partial dates; month and weekday names come from `Intl`. */
export interface DateTable {
  /** Words for a day relative to the story's, in days: `ieri: -1`. Lower case. */
  readonly days: Readonly<Record<string, number>>;
}
