import type { CardLabels } from '../core/messages/content-calls';
import type { HighlightView, Mark } from '../core/views/highlight-view';
import { speakerStyle } from '../core/views/speaker-style';
import { cardSheet } from './card-sheet';
import type { PaintedMark, Painting } from './paint';
import { placeBeside } from './place-beside';

/** The card that is open beside a mark. */
export interface Card {
  readonly host: HTMLElement;
  readonly of: PaintedMark;
  /** Puts it beside its mark again, after the page has moved. */
  readonly follow: () => void;
  /** Takes the keyboard into the card, so that it is read out and its buttons are the next to reach. */
  readonly focus: () => void;
  readonly close: () => void;
}

export interface CardActions {
  readonly onStep: (direction: 1 | -1) => void;
  readonly onClose: () => void;
}

/**
 * Opens a card that says who speaks, and why we think so. It lives in a closed shadow tree of a host of its own: the
 * page's scripts cannot read it, its styles cannot reach in, and no element of the page is changed.
 */
export function openCard(
  of: PaintedMark,
  { view, ground }: Painting,
  labels: CardLabels,
  actions: CardActions,
): Card {
  const host = document.createElement('inquit-card');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  const { speaker } = of.mark;
  sheet.replaceSync(cardSheet(ground(), speaker === null ? null : speakerStyle(speaker)));
  root.adoptedStyleSheets = [sheet];
  const card = drawCard(of.mark, view, labels, actions);
  root.append(card);
  document.documentElement.append(host);
  const before = document.activeElement;
  const follow = () => placeBeside(card, of.ranges);
  follow();
  return {
    host,
    of,
    follow,
    focus: () => card.focus({ preventScroll: true }),
    close: () => {
      const hadFocus = document.activeElement === host;
      host.remove();
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
  };
}

function drawCard(mark: Mark, view: HighlightView, labels: CardLabels, actions: CardActions): HTMLElement {
  const speaker = mark.speaker === null ? null : (view.speakers[mark.speaker] ?? null);
  const name = element(
    'span',
    'name',
    speaker?.name ?? (mark.kind === 'words' ? labels.words : labels.unclear),
  );
  const articleWords = speaker ? [name] : [];
  const head = element('div', 'head');
  head.append(element('span', 'chip', mark.speaker === null ? '?' : String(mark.speaker + 1)), name);
  const card = element('div', 'card');
  card.tabIndex = -1;
  card.setAttribute('role', 'group');
  card.setAttribute('aria-label', name.textContent ?? '');
  card.append(head);
  for (const words of [speaker?.role, mark.saying]) {
    if (!words) continue;
    const line = element('p', '', words);
    articleWords.push(line);
    card.append(line);
  }
  if (mark.via)
    card.append(
      element(
        'p',
        '',
        labels.via.replace('{outlet}', () => mark.via ?? ''),
      ),
    );
  if (mark.kind === 'indirect') card.append(element('p', '', labels.reported));
  for (const words of articleWords) {
    words.lang = view.language;
    words.dir = view.direction;
  }
  const buttons = element('div', 'buttons');
  buttons.append(
    button('‹', labels.previous, () => actions.onStep(-1)),
    button('›', labels.next, () => actions.onStep(1)),
    button('×', labels.close, actions.onClose),
  );
  card.append(buttons);
  return card;
}

function button(sign: string, label: string, onClick: () => void): HTMLElement {
  const made = element('button', '', sign);
  made.setAttribute('aria-label', label);
  made.title = label;
  made.addEventListener('click', onClick);
  return made;
}

/** Everything is put in as text: what a page says never becomes mark-up. */
function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
