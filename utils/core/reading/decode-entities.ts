const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};
const ENTITY = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>[a-z]{2,5}));/giu;
const MAX_CODE_POINT = 0x10ffff;

/** Reads the entities that systems leave in data that are no HTML: "Tom &amp; Jerry". The result is text, never markup. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity, ...rest) => {
    const { decimal, hex, name } = rest.at(-1) as Record<string, string | undefined>;
    if (name) return NAMED[name.toLowerCase()] ?? entity;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= MAX_CODE_POINT ? String.fromCodePoint(code) : entity;
  });
}
