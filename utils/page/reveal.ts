import { CURRENT } from './mark-sheet';

/** Where on the screen the words come to stand, from the top: a sticky header hides what is nearer. */
const SHARE_FROM_TOP = 0.3;
/** Words between these shares of the screen are in sight, below a page's own bar and above its banners, and stay there. */
const IN_SIGHT = { from: 0.15, to: 0.75 };
const PULSES = 3;
const PULSE_MS = 260;
const STEADY_MS = 2_000;
/** Above every mark of ours and, most likely, of the page. */
const PRIORITY = 100;

/** Scrolls to the words and pulses them until the signal ends; a later call ends the pulse of the one before. */
export function reveal(ranges: readonly Range[], signal: AbortSignal): void {
  const first = ranges[0];
  if (!first) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo(first, calm ? 'instant' : 'smooth');
  const highlight = new Highlight(...ranges);
  highlight.priority = PRIORITY;
  const show = (on: boolean) =>
    on ? CSS.highlights.set(CURRENT, highlight) : CSS.highlights.delete(CURRENT);
  show(true);
  signal.addEventListener('abort', () => show(false), { once: true });
  const steps = calm ? [] : Array.from({ length: PULSES * 2 - 1 }, (_, step) => step + 1);
  for (const step of steps) runLater(() => show(step % 2 === 0), step * PULSE_MS, signal);
  runLater(() => show(false), steps.length * PULSE_MS + STEADY_MS, signal);
}

/** Scrolls whatever scrolls above the words, from the innermost box to the window. */
function scrollTo(range: Range, behavior: ScrollBehavior): void {
  for (let box = range.startContainer.parentElement; box; box = box.parentElement) {
    if (box === document.scrollingElement || !scrolls(box)) continue;
    const { top, height } = box.getBoundingClientRect();
    box.scrollTop += range.getBoundingClientRect().top - top - height * SHARE_FROM_TOP;
  }
  const { top, bottom } = range.getBoundingClientRect();
  const height = window.innerHeight;
  if (top >= height * IN_SIGHT.from && bottom <= height * IN_SIGHT.to) return;
  window.scrollBy({ top: top - height * SHARE_FROM_TOP, behavior });
}

function scrolls(box: Element): boolean {
  return box.scrollHeight > box.clientHeight && /auto|scroll/u.test(getComputedStyle(box).overflowY);
}

function runLater(run: () => void, delayMs: number, signal: AbortSignal): void {
  const timer = setTimeout(run, delayMs);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
