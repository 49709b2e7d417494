import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { analyzeInput, checkInput } from './analyze-input';
import { describe } from './describe';

const USAGE = `usage: npm run -s analyze -- FILE...          a readable report of each .html or .txt file
       npm run -s analyze -- --json FILE...   one record a line
       npm run -s analyze -- --jsonl          batch: one input a line in, one record a line out`;

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const flags = args.filter((arg) => arg.startsWith('--'));
if (flags.includes('--jsonl')) await runBatch();
else if (files.length > 0 && flags.every((flag) => flag === '--json')) runFiles(flags.includes('--json'));
else {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
}

async function runBatch(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim()) print(answer(line));
  }
}

/** One output line for one input line, whatever it holds: what cannot be read gives its error and the batch goes on. */
function answer(line: string): unknown {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(line);
    id = (value as { id?: unknown } | null)?.id ?? null;
    return analyzeInput(checkInput(value));
  } catch (error) {
    process.exitCode = 1;
    return { id, error: messageOf(error) };
  }
}

function runFiles(asJson: boolean): void {
  for (const file of files) {
    const id = basename(file);
    try {
      const content = readFileSync(file, 'utf8');
      const record = analyzeInput(/\.html?$/iu.test(file) ? { id, html: content } : { id, text: content });
      if (asJson) print(record);
      else process.stdout.write(`${describe(record)}\n`);
    } catch (error) {
      process.exitCode = 1;
      if (asJson) print({ id, error: messageOf(error) });
      else process.stderr.write(`${file}: ${messageOf(error)}\n`);
    }
  }
}

function print(record: unknown): void {
  process.stdout.write(`${JSON.stringify(record)}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
