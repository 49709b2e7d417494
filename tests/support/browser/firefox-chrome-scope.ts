import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** The part of the driver's WebDriver BiDi connection that is used here; the driver keeps it to itself. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

interface EvaluateResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Runs one of the scripts in `privileged/` in Firefox's own window, where toolbar, panels and consoles are. Each is a
 * function; its arguments and what it gives travel as JSON.
 */
export type ChromeScope = <Result>(script: string, ...args: readonly unknown[]) => Promise<Result>;

/** Opens the way into Firefox's own window; needs `--remote-allow-system-access`. */
export async function openChromeScope(browser: Browser): Promise<ChromeScope> {
  const { connection } = browser as unknown as { readonly connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: readonly { context: string }[] }).contexts;
  return async (script, ...args) => {
    const call = `(${readPrivileged(script)})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await ${call}))()`,
      target: { context: window?.context },
      awaitPromise: true,
    });
    const { type, result: answer, exceptionDetails } = result as EvaluateResult;
    if (type === 'exception') throw new Error(`${script} in Firefox: ${exceptionDetails?.text}`);
    return typeof answer?.value === 'string' ? JSON.parse(answer.value) : undefined;
  };
}

/** The source of a privileged script. It stays plain JavaScript, since a TypeScript loader may add helpers to it. */
export function readPrivileged(script: string): string {
  const source = readFileSync(new URL(`./privileged/${script}.js`, import.meta.url), 'utf8');
  return source.trim().replace(/;$/u, '');
}
