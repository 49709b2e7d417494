import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT } from './project';

/** A module of the project, by its path in it, as a script that puts its exports into a global of that name. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const result = await build({
    root: PROJECT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(PROJECT, entry), formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} gave no bundle`);
  return output.output[0].code;
}
