import { browser } from 'wxt/browser';
import type { DocumentSnapshot } from '../core/messages/content-calls';
import { CallFailedError, contentOf, NobodyAnswersError } from './make-calls';
import { UnreadablePageError, unreadableReason } from './unreadable';

const CONTENT_SCRIPT = '/content-scripts/article.js';

/** A snapshot of the page in a tab; puts the content script there first if it is not. Needs `activeTab` or a grant. */
export async function takeTabSnapshot(tab: number): Promise<DocumentSnapshot> {
  try {
    return await contentOf(tab).takeSnapshot();
  } catch (error) {
    if (!(error instanceof NobodyAnswersError)) throw error;
  }
  return injectAndTake(tab);
}

async function injectAndTake(tab: number): Promise<DocumentSnapshot> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [CONTENT_SCRIPT] });
    // Firefox puts nothing into some of its own pages, and does not say so.
    return await contentOf(tab).takeSnapshot();
  } catch (error) {
    if (error instanceof CallFailedError) throw error;
    const { url } = await browser.tabs.get(tab);
    throw new UnreadablePageError(unreadableReason(url));
  }
}
