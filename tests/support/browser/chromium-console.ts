import type { Browser, CDPSession, Target } from 'puppeteer-core';

const WATCHED = new Set(['page', 'service_worker', 'other']);

/**
 * Gathers what any console of Chromium shows as an error, as it happens: pages, popups, workers, and content scripts,
 * which a page's own events leave out.
 */
export function watchChromiumConsoles(browser: Browser): string[] {
  const errors: string[] = [];
  const watch = async (target: Target): Promise<void> => {
    if (!WATCHED.has(target.type())) return;
    try {
      await listen(await target.createCDPSession(), target, errors);
    } catch {
      // The window was closed before it could be listened to.
    }
  };
  browser.on('targetcreated', watch);
  return errors;
}

async function listen(session: CDPSession, target: Target, errors: string[]): Promise<void> {
  const note = (text: string) => errors.push(`${target.url()}: ${text}`);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    note(exception?.description ?? text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    note(args.map(({ value, description }) => value ?? description).join(' '));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') note(`${entry.text} ${entry.url ?? ''}`);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}
