import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { analyzeInput } from './analyze-input';
import { failure, messageOf } from './answer-line';
import { decodeFile } from './decode-file';
import { describe } from './describe';
import { ReaderPool } from './reader-pool';
import { runBatch } from './run-batch';

const USAGE = `usage: npm run -s analyze -- FILE...          a readable report of each .html or .txt file
       npm run -s analyze -- --json FILE...   one record a line
       npm run -s analyze -- --jsonl          batch: one input a line in, one record a line out
`;
const TIME_LIMIT_MS = 60_000;

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const flags = args.filter((arg) => arg.startsWith('--')).join(' ');
if (flags === '--jsonl' && files.length === 0) await analyzeLines();
else if (files.length > 0 && flags === '--json') analyzeFiles(JSON.stringify);
else if (files.length > 0 && flags === '') analyzeFiles(describe);
else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}

async function analyzeLines(): Promise<void> {
  const pool = new ReaderPool(availableParallelism(), TIME_LIMIT_MS);
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const { json, failed } of runBatch(lines, pool)) {
    process.stdout.write(`${json}\n`);
    if (failed) process.exitCode = 1;
  }
  pool.close();
}

function analyzeFiles(format: (record: ReturnType<typeof analyzeInput>) => string): void {
  for (const file of files) {
    const id = basename(file);
    try {
      const content = decodeFile(readFileSync(file));
      const input = /\.x?html?$/iu.test(file) ? { id, html: content } : { id, text: content };
      process.stdout.write(`${format(analyzeInput(input))}\n`);
    } catch (error) {
      process.exitCode = 1;
      if (format === describe) process.stderr.write(`${file}: ${messageOf(error)}\n`);
      else process.stdout.write(`${failure(id, messageOf(error)).json}\n`);
    }
  }
}
