import type { ExtensionWindow } from './browser/extension-window';
import { waitUntil } from './browser/wait-until';

/** What a reader finds in the popup. */
export interface PopupContent {
  readonly title: string | null;
  readonly storyDate: string | null;
  readonly summary: readonly string[];
  readonly speech: readonly { readonly name: string; readonly quotes: readonly string[] }[];
  readonly related: readonly { readonly title: string; readonly href: string }[];
}

/** Waits until the popup has finished reading, then reads it. */
export async function readPopup(popup: ExtensionWindow): Promise<PopupContent> {
  await waitUntil('the popup shows its reading', () =>
    popup.evaluate(() => document.querySelector('main[aria-busy="false"] h1') !== null),
  );
  return popup.evaluate(() => ({
    title: document.querySelector('h1')?.textContent ?? null,
    storyDate: document.querySelector('.story-date time')?.getAttribute('datetime') ?? null,
    summary: Array.from(document.querySelectorAll('.summary-list .jump'), (jump) => jump.textContent ?? ''),
    speech: Array.from(document.querySelectorAll('.speaker-group'), (group) => ({
      name: group.querySelector('h3')?.textContent ?? '',
      quotes: Array.from(group.querySelectorAll('.jump'), (jump) => jump.textContent ?? ''),
    })),
    related: Array.from(document.querySelectorAll<HTMLAnchorElement>('.related-list a'), (link) => ({
      title: link.textContent ?? '',
      href: link.href,
    })),
  }));
}
