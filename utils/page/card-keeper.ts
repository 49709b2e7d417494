import type { CardLabels } from '../core/messages/content-calls';
import { type Card, type CardActions, openCard } from './card';
import { markAt } from './mark-at';
import type { PaintedMark, Painting } from './paint';

/** Long enough that a pointer on its way elsewhere opens nothing. */
const OPEN_AFTER_MS = 300;
/** Long enough to cross the gap between the words and the card. */
const CLOSE_AFTER_MS = 350;

/** What else may open and close the card. */
export interface CardKeeper {
  readonly open: (mark: PaintedMark) => void;
  readonly close: () => void;
}

/** Opens and closes the card as the reader's pointer and keys ask, as long as the signal lasts. */
export function keepCard(
  painting: Painting,
  labels: CardLabels,
  onStep: CardActions['onStep'],
  signal: AbortSignal,
): CardKeeper {
  let card: Card | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted: PaintedMark | null = null;
  const close = () => {
    clearTimeout(timer);
    card?.close();
    card = null;
    wanted = null;
  };
  const show = (mark: PaintedMark) => {
    close();
    wanted = mark;
    card = openCard(mark, painting, labels, { onStep, onClose: close });
  };
  const want = (mark: PaintedMark | null) => {
    if (mark === wanted) return;
    wanted = mark;
    clearTimeout(timer);
    if (mark) timer = setTimeout(() => show(mark), OPEN_AFTER_MS);
    else if (card && !isFocused(card)) timer = setTimeout(close, CLOSE_AFTER_MS);
  };
  const onMove = ({ target, clientX, clientY }: PointerEvent) => {
    if (card && target === card.host) want(card.of);
    else want(markAt(painting.painted, clientX, clientY));
  };
  document.addEventListener('pointermove', oncePerFrame(onMove), { passive: true, signal });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { capture: true, signal });
  window.addEventListener('scroll', () => card?.follow(), { passive: true, capture: true, signal });
  window.addEventListener('resize', () => card?.follow(), { passive: true, signal });
  signal.addEventListener('abort', close);
  return {
    open: (mark) => {
      show(mark);
      card?.focus();
    },
    close,
  };
}

function isFocused({ host }: Card): boolean {
  return document.activeElement === host;
}

/** A pointer reports more often than the screen is drawn, and finding what is under it costs a layout. */
function oncePerFrame(run: (event: PointerEvent) => void): (event: PointerEvent) => void {
  let last: PointerEvent | null = null;
  return (event) => {
    if (!last) {
      requestAnimationFrame(() => {
        if (last) run(last);
        last = null;
      });
    }
    last = event;
  };
}
