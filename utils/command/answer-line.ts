import { analyzeInput } from './analyze-input';
import { checkInput } from './check-input';

/** What goes out for one input line. */
export interface Answer {
  /** One line of JSON: a record, or `{ id, error }`. */
  readonly json: string;
  readonly failed: boolean;
}

/** The answer to one input line, whatever it holds. Never throws. */
export function answerLine(line: string): Answer {
  let id: unknown = null;
  try {
    const value = parse(line);
    id = idOf(value);
    return { json: JSON.stringify(analyzeInput(checkInput(value))), failed: false };
  } catch (error) {
    return failure(id, messageOf(error));
  }
}

/** The answer to a line that could not be worked on to its end. */
export function failLine(line: string, error: string): Answer {
  try {
    return failure(idOf(parse(line)), error);
  } catch {
    return failure(null, error);
  }
}

/** The answer that says why there is no record. */
export function failure(id: unknown, error: string): Answer {
  return { json: JSON.stringify({ id: typeof id === 'object' ? null : (id ?? null), error }), failed: true };
}

/** What went wrong, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function idOf(value: unknown): unknown {
  return (value as { id?: unknown } | null)?.id;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('the line is not JSON');
  }
}
