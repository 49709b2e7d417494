/** Pages build themselves in bursts; a reading in the middle of one would be made again at once. */
const QUIET_MS = 800;
/** A page that never rests is read again no more often than this. */
const LEAST_INTERVAL_MS = 4_000;
/** Less new text than this is a counter, a clock or an advertisement. */
const MIN_NEW_CHARS = 200;
const MAX_REPORTS = 30;

/**
 * Reports that the page's text has changed: enough has come, or `isWhole` says that something of ours was lost. Until the
 * signal ends.
 */
export function watchChanges(isWhole: () => boolean, report: () => void, signal: AbortSignal): void {
  let newChars = 0;
  let reports = 0;
  let lastReport = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (newChars < MIN_NEW_CHARS && isWhole()) return;
    newChars = 0;
    lastReport = performance.now();
    if (++reports >= MAX_REPORTS) observer.disconnect();
    report();
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) newChars += textLength(node);
    }
    clearTimeout(timer);
    const wait = Math.max(QUIET_MS, lastReport + LEAST_INTERVAL_MS - performance.now());
    timer = setTimeout(look, wait);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}

function textLength(node: Node): number {
  if (
    node instanceof Element &&
    (node.matches('script, style, noscript') || node.localName === 'inquit-card')
  )
    return 0;
  return (node.textContent ?? '').trim().length;
}
