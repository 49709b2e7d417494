import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ExtensionWindow } from './browser/extension-window';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(within: string): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

/** What axe holds against a window, or a part of it: the rule and the elements that break it. */
export async function findAxeViolations(
  window: Pick<ExtensionWindow, 'addScript' | 'evaluate'>,
  part = ':root',
): Promise<readonly string[]> {
  await window.addScript(AXE);
  return window.evaluate(async (selector) => {
    const { violations } = await (globalThis as unknown as { readonly axe: Axe }).axe.run(selector);
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`,
    );
  }, part);
}
