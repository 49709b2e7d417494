import { baseLanguage } from './language-tag';
import type { LanguagePack } from './pack';
import { danish } from './packs/da';
import { german } from './packs/de';
import { english } from './packs/en';
import { spanish } from './packs/es';
import { french } from './packs/fr';
import { italian } from './packs/it';
import { dutch } from './packs/nl';
import { norwegian } from './packs/no';
import { polish } from './packs/pl';
import { portuguese } from './packs/pt';
import { russian } from './packs/ru';
import { swedish } from './packs/sv';
import { turkish } from './packs/tr';

/** Every language that Inquit knows well. Adding one is a folder of tables and a line here. */
export const packs: readonly LanguagePack[] = [
  german,
  english,
  spanish,
  french,
  italian,
  dutch,
  polish,
  portuguese,
  danish,
  norwegian,
  russian,
  swedish,
  turkish,
];

/** The pack for a BCP 47 tag, by its language alone (`pt-BR` is read with `pt`); `null` where there is none. */
export function packFor(language: string): LanguagePack | null {
  const code = baseLanguage(language);
  return packs.find((pack) => pack.code === code || pack.otherCodes?.includes(code)) ?? null;
}
