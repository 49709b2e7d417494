import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntil } from './browser/wait-until';

/** A file that a browser has saved. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Waits for the file whose name ends so. Browsers write under another name first, and Firefox keeps a place for it. */
export function readSaved(folder: string, ending: string): Promise<SavedFile> {
  return waitUntil(`a file is saved that ends in ${ending}`, async () => {
    const name = (await readdir(folder)).find((file) => file.endsWith(ending));
    const text = name ? await readFile(join(folder, name), 'utf8') : '';
    return name && text ? { name, text } : null;
  });
}
