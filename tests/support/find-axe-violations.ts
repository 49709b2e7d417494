import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ExtensionWindow } from './browser/extension-window';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

/** What axe holds against a window: the rule and the elements that break it. */
export async function findAxeViolations(window: ExtensionWindow): Promise<readonly string[]> {
  await window.addScript(AXE);
  return window.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { readonly axe: Axe }).axe.run();
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`,
    );
  });
}
