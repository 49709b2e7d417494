import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../utils/command/decode-file';

const WORDS = '“Il pleut sur le port”, a déclaré Amélie';

describe('the text of a saved file', () => {
  it('is read as UTF-8 where nothing says otherwise, without its byte-order mark', () => {
    expect(decodeFile(Buffer.from(WORDS))).toBe(WORDS);
    expect(decodeFile(Buffer.from(`\uFEFF${WORDS}`))).toBe(WORDS);
  });

  it.each(['utf16le', 'utf-16be'])('is read by its byte-order mark: %s', (encoding) => {
    const bytes = Buffer.from(`\uFEFF${WORDS}`, 'utf16le');
    expect(decodeFile(encoding === 'utf16le' ? bytes : bytes.swap16())).toBe(WORDS);
  });

  it('is read in the encoding that the page declares', () => {
    const page = Buffer.concat([
      Buffer.from('<meta charset="koi8-r"><p>'),
      Buffer.from([0xf0, 0xcf, 0xd2, 0xd4]),
    ]);
    expect(decodeFile(page)).toBe('<meta charset="koi8-r"><p>Порт');
  });

  it('is read as browsers do where it is in no declared encoding', () => {
    expect(decodeFile(Buffer.from([0x93, 0x41, 0x6d, 0xe9, 0x6c, 0x69, 0x65, 0x94]))).toBe('“Amélie”');
    expect(decodeFile(Buffer.from('<meta charset="no-such-one"><p>Amélie'))).toContain('Amélie');
  });

  it('stays in the encoding that it declares where a byte is broken', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="utf-8">Amélie '), Buffer.from([0xff])]);
    expect(decodeFile(page)).toBe('<meta charset="utf-8">Amélie \uFFFD');
  });

  it('is missing in a packed file, which is said in a sentence', () => {
    expect(() => decodeFile(gzipSync(WORDS.repeat(20)))).toThrow(/^the file holds no text/u);
  });
});
