import { describe, expect, it } from 'vitest';
import { ReaderPool } from '../../utils/command/reader-pool';

describe('ReaderPool', () => {
  it('answers a line that takes too long with an error and reads the next one', {
    timeout: 60_000,
  }, async () => {
    const pool = new ReaderPool(1, 1);
    const slow = await pool.answer('{"id":"slow","text":"A line."}');
    expect(JSON.parse(slow.json)).toEqual({ id: 'slow', error: 'not read within 0.001 s' });
    expect(slow.failed).toBe(true);
    const next = await pool.answer('not even JSON');
    expect(JSON.parse(next.json)).toEqual({ id: null, error: 'not read within 0.001 s' });
    pool.close();
  });
});
