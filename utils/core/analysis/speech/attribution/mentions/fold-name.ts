const ASCII = /^\p{ASCII}*$/u;

/** A name without case and accents, as far as Latin letters go: "Murátov" and "Muratov" are one. */
export function foldName(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae');
}

const MIN_SOUND_LETTERS = 5;

/** Spellings of one sound that newspapers mix when they write a foreign name: "Zelensky", "Selenskyj", "Zelenskiy". */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz|ch/gu, 'c'],
  [/schtsch|sch|sh|sz/gu, 's'],
  [/iy|yj|ij|yy|ii|y|j/gu, 'i'],
  [/ou|oo/gu, 'u'],
  [/w/gu, 'v'],
  [/z/gu, 's'],
  [/kh|h/gu, 'h'],
  [/ie/gu, 'e'],
  [/(.)\1/gu, '$1'],
  [/i$/gu, ''],
];

/** A folded name as it sounds, so that the spellings of one name are equal. Short names stay: "Li" is not "Lee". */
export function soundOf(name: string): string {
  if (name.length < MIN_SOUND_LETTERS) return name;
  return SPELLINGS.reduce((sound, [from, to]) => sound.replace(from, to), name);
}
