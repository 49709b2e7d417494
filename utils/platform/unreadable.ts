import type { UnreadableReason } from '../core/messages/background-calls';

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//u,
  /^https:\/\/chrome\.google\.com\/webstore/u,
  /^https:\/\/addons\.mozilla\.org\//u,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/u,
];

/** A page that the browser keeps from extensions. */
export class UnreadablePageError extends Error {
  override readonly name = 'UnreadablePageError';

  constructor(readonly reason: UnreadableReason) {
    super(`no extension may read this page: ${reason}`);
  }
}

/** Why a browser refused to run a script in the page at this address, which it hides from whom it has granted nothing. */
export function unreadableReason(url: string | undefined): UnreadableReason {
  if (!url) return 'not-asked';
  if (url.startsWith('view-source:')) return 'view-source';
  if (STORES.some((store) => store.test(url))) return 'add-on-store';
  if (/^[^?#]*\.pdf(?:[?#]|$)/iu.test(url)) return 'pdf';
  if (url.startsWith('file:')) return 'local-file';
  return /^https?:/u.test(url) ? 'blocked' : 'browser-page';
}
