import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Answer, failLine } from './answer-line';

const READER_FILE = fileURLToPath(new URL('./reader-process.ts', import.meta.url));
/** Enough for a page of 10 MB in jsdom; one that needs more ends with an error. */
const READER_MEMORY_MB = 4096;

interface Task {
  readonly line: string;
  readonly done: (answer: Answer) => void;
}

/**
 * Answers input lines in up to `size` processes. A line that takes longer than `timeLimitMs`, or brings its process
 * down, is answered with an error; the process is replaced and the other lines never notice.
 */
export class ReaderPool {
  private readonly waiting: Task[] = [];
  private readonly idle: ChildProcess[] = [];
  private alive = 0;

  constructor(
    readonly size: number,
    private readonly timeLimitMs: number,
  ) {}

  /** The answer to an input line. Never rejects. */
  answer(line: string): Promise<Answer> {
    return new Promise((done) => {
      this.waiting.push({ line, done });
      this.next();
    });
  }

  /** Ends the processes; call it when every answer is in. */
  close(): void {
    for (const reader of this.idle.splice(0)) reader.disconnect();
  }

  private next(): void {
    if (this.waiting.length === 0) return;
    const reader = this.idle.pop() ?? this.start();
    const task = reader && this.waiting.shift();
    if (task) this.work(reader, task);
  }

  private start(): ChildProcess | null {
    if (this.alive >= this.size) return null;
    this.alive++;
    return fork(READER_FILE, {
      execArgv: [...process.execArgv, `--max-old-space-size=${READER_MEMORY_MB}`],
      serialization: 'advanced',
      // What a library prints must never reach standard output, which holds records alone.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  }

  private work(reader: ChildProcess, { line, done }: Task): void {
    const settle = (answer: Answer, reusable: boolean) => {
      clearTimeout(timer);
      reader.removeAllListeners();
      if (reusable) this.idle.push(reader);
      else this.discard(reader);
      done(answer);
      this.next();
    };
    const fail = (why: string) => settle(failLine(line, why), false);
    const timer = setTimeout(() => fail(`not read within ${this.timeLimitMs / 1000} s`), this.timeLimitMs);
    reader.once('message', (answer: Answer) => settle(answer, true));
    reader.once('error', (error) => fail(error.message));
    reader.once('exit', () => fail('reading it used up the memory or ended the process'));
    reader.send(line);
  }

  private discard(reader: ChildProcess): void {
    this.alive--;
    // A dying process may still report: an error that nobody listens to would end this one.
    reader.on('error', () => {});
    reader.kill('SIGKILL');
  }
}
