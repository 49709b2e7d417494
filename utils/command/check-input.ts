import type { TextInput } from '../core/reading/read-text';

/** A saved page. */
export interface PageInput {
  readonly html: string;
  readonly url?: string | undefined;
}

/** One line of a batch: a page or a text, and what its giver knows about it. */
export type AnalyzeInput = { readonly id: string } & (PageInput | TextInput);

/** An input that is none, said in a sentence for the person who gave it. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Checks one parsed line. Throws `InputError` with a sentence that says what is wrong. */
export function checkInput(value: unknown): AnalyzeInput {
  if (typeof value !== 'object' || value === null) throw new InputError('a line must hold a JSON object');
  const fields = value as Readonly<Record<string, unknown>>;
  const id = textField(fields, 'id');
  if (id === undefined) throw new InputError('"id" is missing');
  const html = textField(fields, 'html');
  const url = addressField(fields, 'url');
  if (html !== undefined) return { id, html, url };
  const text = textField(fields, 'text');
  if (text === undefined) throw new InputError('one of "html" and "text" must be given');
  return {
    id,
    text,
    url,
    lang: textField(fields, 'lang'),
    title: textField(fields, 'title'),
    standfirst: textField(fields, 'standfirst'),
    date: dayField(fields, 'date'),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function textField(fields: Fields, name: string): string | undefined {
  const value = fields[name] ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw new InputError(`"${name}" must be a string`);
  return value;
}

function addressField(fields: Fields, name: string): string | undefined {
  const value = textField(fields, name);
  if (value !== undefined && !URL.canParse(value))
    throw new InputError(`"${name}" must be an absolute address`);
  return value;
}

function dayField(fields: Fields, name: string): string | undefined {
  const value = textField(fields, name);
  if (value !== undefined && !isDay(value.slice(0, 10))) {
    throw new InputError(`"${name}" must begin with a day such as 2023-09-13`);
  }
  return value;
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value));
}
