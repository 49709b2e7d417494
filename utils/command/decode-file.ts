import { InputError } from './check-input';

/** As far as HTML lets a page declare its encoding. */
const HEAD_BYTES = 1024;
const DECLARED = /<meta\b[^>]*\bcharset\s*=\s*["']?(?!utf-16)([\w.:-]+)/iu;
/** What browsers take a page for that declares nothing and is no UTF-8. */
const FALLBACK = 'windows-1252';
/** Where that encoding differs from Latin-1, its quote marks among them; older versions of Node leave controls there. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * The text of a saved file: by its byte-order mark, the encoding that it declares, or UTF-8. Throws `InputError` where the
 * bytes are no text.
 */
export function decodeFile(bytes: Uint8Array): string {
  const label = markedEncoding(bytes) ?? declaredEncoding(bytes);
  const text =
    (label && decode(bytes, label, false)) ??
    decode(bytes, 'utf-8', true) ??
    decode(bytes, FALLBACK, false) ??
    '';
  if (text.includes('\u0000'))
    throw new InputError('the file holds no text; a packed one must be unpacked first');
  return text.replace(/[\u0080-\u009F]/gu, (control) => FROM_0X80.charAt(control.charCodeAt(0) - 0x80));
}

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  return DECLARED.exec(head)?.[1] ?? null;
}

/** `null` where there is no such encoding or, if it must be `clean`, a byte is not in it. */
function decode(bytes: Uint8Array, label: string, clean: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal: clean }).decode(bytes);
  } catch {
    return null;
  }
}
