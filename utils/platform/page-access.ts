import { browser } from 'wxt/browser';
import type { DocumentSnapshot } from '../core/messages/content-calls';
import { contentOf, NobodyAnswersError } from './make-calls';
import { UnreadablePageError, unreadableReason } from './unreadable';

const CONTENT_SCRIPT = '/content-scripts/article.js';

/** A snapshot of the page in a tab; puts the content script there first if it is not. Needs `activeTab` or a grant. */
export async function takeTabSnapshot(tab: number): Promise<DocumentSnapshot> {
  const content = contentOf(tab);
  try {
    return await content.takeSnapshot();
  } catch (error) {
    if (!(error instanceof NobodyAnswersError)) throw error;
  }
  await putContentScript(tab);
  return content.takeSnapshot();
}

async function putContentScript(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [CONTENT_SCRIPT] });
  } catch {
    const { url } = await browser.tabs.get(tab);
    throw new UnreadablePageError(unreadableReason(url));
  }
}
