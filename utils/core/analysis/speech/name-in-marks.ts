import type { MarkedWords } from './marked-words';

const MAX_ADDRESS_CHARS = 200;

/** Whether what stands in marks is a name for certain: of a work, an address, or a value in markup that the page shows. */
export function isName(text: string, { start, end, marks }: MarkedWords): boolean {
  if (/[《〈]/u.test(text.charAt(marks.start)) || text.charAt(marks.start - 1) === '=') return true;
  return /^[\w-]{1,40}(?:\.[\w-]{1,40}){0,4}\.[a-z]{2,6}\/?$/u.test(
    text.slice(start, Math.min(end, start + MAX_ADDRESS_CHARS)),
  );
}
