import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'inquit-analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PAGE = `<!doctype html><html lang="en"><title>Ferry</title><body><article><h1>Ferry to Lorne is back</h1>
<p>The ferry to Lorne sails again, the harbour office said on Monday after two weeks of storms and repairs.</p>
<p>“We missed the sound of it,” said Amina Diallo, who keeps the kiosk at the pier and opens it at five.</p>
</article></body></html>`;

async function run(args: readonly string[], input = '') {
  const child = spawn(process.execPath, ['--import', 'tsx', 'utils/command/analyze.ts', ...args]);
  const exit = new Promise<number | null>((done) => child.on('close', done));
  child.stdin.end(input);
  const [output, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return {
    output,
    errors,
    status,
    records: () =>
      output
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

describe('analyze --jsonl', () => {
  it('answers every input in its order, names what is wrong with each and goes on', {
    timeout: 60_000,
  }, async () => {
    const page = JSON.stringify({ id: 'page', html: PAGE, url: 'https://harbour.example/ferry' });
    const lines = [
      page,
      'no json',
      '[]',
      '{"id":7,"text":"A"}',
      '{"text":"A"}',
      '{"id":"empty"}',
      '{"id":"soon","text":"A","date":"soon"}',
      '{"id":"address","html":"<p>A","url":"ferry"}',
      '{"id":"blank","text":"  "}',
      '{"id":"text","text":"“Fog,” he said.","lang":"en","date":"2024-02-03"}',
    ];
    const { records, errors, status } = await run(['--jsonl'], lines.join('\n'));
    expect(errors).toBe('');
    expect(status).toBe(1);
    const answers = records();
    expect(answers.map(({ id, error }) => [id, error])).toEqual([
      ['page', undefined],
      [null, 'the line is not JSON'],
      [null, '"id" is missing'],
      [7, '"id" must be a string'],
      [null, '"id" is missing'],
      ['empty', 'one of "html" and "text" must be given'],
      ['soon', '"date" must begin with a day such as 2023-09-13'],
      ['address', '"url" must be an absolute address'],
      ['blank', undefined],
      ['text', undefined],
    ]);
    expect(answers[0]).toMatchObject({ isArticle: true, title: 'Ferry to Lorne is back', language: 'en' });
    expect(answers[8]).toMatchObject({ isArticle: false, reason: 'no-text' });
    expect(answers[9]).toMatchObject({ isArticle: true, timeline: { date: '2024-02-03' } });
  });

  it('ends with status 0 when every input gave a record', { timeout: 60_000 }, async () => {
    const { records, status } = await run(
      ['--jsonl'],
      '{"id":"a","text":"One."}\r\n\n{"id":"b","text":"Two."}\n',
    );
    expect(records().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(status).toBe(0);
  });
});

describe('analyze FILE', () => {
  it('prints a report for people, or one record a line, and names a file it cannot read', {
    timeout: 60_000,
  }, async () => {
    const file = join(folder, 'ferry.html');
    writeFileSync(file, PAGE);
    const report = await run([file]);
    expect(report.status).toBe(0);
    expect(report.output).toContain('Ferry to Lorne is back');
    expect(report.output).toContain('We missed the sound of it');
    const json = await run(['--json', file, join(folder, 'missing.txt')]);
    expect(json.status).toBe(1);
    expect(json.records()[0]).toMatchObject({ id: 'ferry.html', isArticle: true });
    expect(json.records()[1]).toMatchObject({
      id: 'missing.txt',
      error: expect.stringContaining('no such file'),
    });
  });

  it('explains itself when it is called with nothing to do', { timeout: 60_000 }, async () => {
    const { output, errors, status } = await run([]);
    expect(output).toBe('');
    expect(errors).toContain('usage: npm run -s analyze');
    expect(status).toBe(2);
  });
});
