const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;
const DIGIT = /\p{Nd}/u;

/** Writes the digits of every script as 0 to 9 (٣, ๓, ３ → 3). Offsets stay true: one digit becomes one digit. */
export function plainDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => (digit.length === 1 ? String(digitValue(digit)) : digit));
}

/** Unicode keeps each script's ten digits in a row from zero up, so the value is the distance to the row's start. */
function digitValue(digit: string): number {
  const code = digit.charCodeAt(0);
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCharCode(code - value - 1))) value++;
  return value;
}
