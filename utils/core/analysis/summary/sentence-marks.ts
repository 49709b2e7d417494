/** Ends with a question mark, also one within a closing mark or beside an exclamation. */
export function asksAtEnd(sentence: string): boolean {
  return /[?？؟][!?！]?[\p{Pe}\p{Pf}\p{Pi}"']{0,3}$/u.test(sentence);
}

/** Ends as sentences do, also within a closing mark; a crosshead or a table's line does not. */
export function stopsAtEnd(sentence: string): boolean {
  return /[.!?…。！？؟।][\p{Pe}\p{Pf}\p{Pi}"']{0,3}$/u.test(sentence);
}

/** Begins and ends with a quote mark and has none between: a quotation even where the two marks are no pair. */
export function isAllMarked(sentence: string): boolean {
  return /^["“„«»”][^"“„«»”]+["“”»«][.,!?…]?$/u.test(sentence);
}

/** A quote mark or a bracket is opened and not closed, or closed and not opened. */
export function hasOpenMark(sentence: string): boolean {
  const count = (marks: RegExp) => sentence.match(marks)?.length ?? 0;
  return (
    count(/"/gu) % 2 === 1 ||
    count(/[«»]/gu) % 2 === 1 ||
    count(/[“”„]/gu) % 2 === 1 ||
    count(/[(（]/gu) !== count(/[)）]/gu)
  );
}
