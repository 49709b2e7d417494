import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built extension that has a site by its manifest. */
export interface GrantedCopy {
  readonly folder: string;
  /** Makes the copy ask for the site as the extension does. */
  readonly withdraw: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/**
 * Copies an extension so that Chromium will count a site as granted. The browser's own question cannot be pressed, but
 * what an extension once had by its manifest stays granted when its next version has it as an option.
 */
export async function copyGranted(extension: string, pattern: string): Promise<GrantedCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'inquit-'));
  await cp(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = await readFile(file, 'utf8');
  await writeFile(file, JSON.stringify({ ...JSON.parse(manifest), host_permissions: [pattern] }));
  return {
    folder,
    withdraw: () => writeFile(file, manifest),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
