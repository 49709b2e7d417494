import type { Settings } from './schema';

/** Whether a page is to be marked: the reader's choice for the page, else for its site, else for all. */
export function wantsMarks(settings: Settings, site: string | null, chosenForPage: boolean | null): boolean {
  if (chosenForPage !== null) return chosenForPage;
  return settings.marks && !(site !== null && settings.sitesOff.includes(site));
}
