import { browser } from 'wxt/browser';
import type { Thought } from '../core/thought/think';

/** The finished reading of the page in one tab. It lives as long as the browser's session and never on disk. */
export interface StoredReading extends Thought {
  /** The document that was read; a later page in the same tab has another name. */
  readonly document: string;
  /** Of all that was read, and of what the reading was asked for. */
  readonly textHash: string;
  /** What the reader chose for this page; `null` leaves it to the site and the settings. */
  readonly marksChosen: boolean | null;
}

/** `storage.session` holds 10 MB; a long article takes some 200 kB. */
const MAX_READINGS = 20;
const PREFIX = 'reading.';

/** The reading kept for a tab. */
export async function loadReading(tab: number): Promise<StoredReading | null> {
  const items = await browser.storage.session.get(PREFIX + tab);
  return (items[PREFIX + tab] as StoredReading | undefined) ?? null;
}

/** Keeps a reading and lets others go where there are many. */
export async function saveReading(tab: number, reading: StoredReading): Promise<void> {
  const others = (await tabsWithReading()).filter((other) => other !== tab);
  const surplus = others.slice(0, Math.max(0, others.length + 1 - MAX_READINGS));
  await browser.storage.session.remove(surplus.map((other) => PREFIX + other));
  await browser.storage.session.set({ [PREFIX + tab]: reading });
}

/** Forgets a tab that was closed. */
export async function dropReading(tab: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tab);
}

/** The tabs that have a reading. */
export async function tabsWithReading(): Promise<readonly number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.flatMap((key) => (key.startsWith(PREFIX) ? [Number(key.slice(PREFIX.length))] : []));
}

/** Calls back when the reading of a tab was made anew or its marks were turned on or off. */
export function watchReadings(onChange: (tab: number) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const key of Object.keys(changes)) {
      if (key.startsWith(PREFIX)) onChange(Number(key.slice(PREFIX.length)));
    }
  });
}
