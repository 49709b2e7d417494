/**
 * Characters that make a counted day a length of time or a distance in Chinese, Japanese and Korean:
 * "3日間" is three days, "3日" the third of the month.
 */
export const lengthMarks: readonly string[] = [
  '間',
  '间',
  '간',
  '동',
  '内',
  '內',
  '来',
  '來',
  '後',
  '后',
  '前',
  '以',
];
