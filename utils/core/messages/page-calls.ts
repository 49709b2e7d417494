/** What a page's content script tells the background. The tab is the one that the call comes from. */
export interface PageCalls {
  /** A page has loaded, or its address has changed without a load. It is read if its site was granted for good. */
  pageOpened(): void;
  /** Marked words have gone, or text has come: what was read before is read again. */
  pageChanged(): void;
}
