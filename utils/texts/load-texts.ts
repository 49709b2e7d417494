import type { Messages } from './messages';
import { createTexts, type Texts } from './texts';

/** A new language is a new file in `locales/`: nothing else names it. */
const FILES = import.meta.glob<Messages>('../../locales/*.json', { import: 'default' });

/** By language: `pt_PT.json` is named as browsers name it, and serves all who read Portuguese. */
const LOADERS = new Map(
  Object.entries(FILES).map(([path, load]) => [/(\w+?)(?:_\w+)?\.json$/u.exec(path)?.[1] ?? path, load]),
);

/** The languages that there are texts for. */
export const TEXT_LANGUAGES: readonly string[] = [...LOADERS.keys()];

/** Loads the texts in the reader's language: the one that is set, else the first of the browser's that there is. */
export async function loadTexts(setting: string, preferred: readonly string[]): Promise<Texts> {
  const language = chooseLanguage(setting, preferred);
  const load = LOADERS.get(language);
  if (!load) throw new Error(`no texts for ${language}`);
  return createTexts(regionOf(language, preferred), await load());
}

/** The language of the texts for a setting and the languages that the reader prefers; English where there is none. */
export function chooseLanguage(setting: string, preferred: readonly string[]): string {
  const wanted = setting === 'auto' ? preferred : [setting];
  return wanted.map((tag) => tag.split('-')[0] ?? tag).find((code) => TEXT_LANGUAGES.includes(code)) ?? 'en';
}

/** Dates as in the reader's own country where it speaks the language: 3/9 is two different days. */
function regionOf(language: string, preferred: readonly string[]): string {
  return preferred.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}
