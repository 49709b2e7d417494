import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionWindow } from './browser/extension-window';
import { PROJECT } from './project';

const FOLDER = join(PROJECT, '.output', 'pictures');

/** Saves what the tests saw, for people to look at: a whole page. */
export async function savePagePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: pictureFile(name), fullPage: true });
}

/** A window of the extension. */
export async function saveWindowPicture(window: ExtensionWindow, name: string): Promise<void> {
  await window.picture(pictureFile(name));
}

function pictureFile(name: string): `${string}.png` {
  mkdirSync(FOLDER, { recursive: true });
  return `${join(FOLDER, name.replace(/[^\w-]+/gu, '-').replace(/-html$/u, ''))}.png`;
}
