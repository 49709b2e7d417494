import { baseLanguage } from './language-tag';
import type { LanguagePack } from './pack';

// Languages that are close kin stand side by side: a bundle is packed the better for it, 2 kB of all its tables.

import { spanish } from './packs/es';
import { portuguese } from './packs/pt';

// Romance:

import { french } from './packs/fr';
import { italian } from './packs/it';

// West Germanic:

import { german } from './packs/de';
import { english } from './packs/en';
import { dutch } from './packs/nl';

// North Germanic:

import { danish } from './packs/da';
import { norwegian } from './packs/no';
import { swedish } from './packs/sv';

// Slavic:

import { polish } from './packs/pl';
import { russian } from './packs/ru';

// Others:

import { arabic } from './packs/ar';
import { japanese } from './packs/ja';
import { turkish } from './packs/tr';
import { chinese } from './packs/zh';

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
  arabic,
  japanese,
  chinese,
];

/** The pack for a BCP 47 tag, by its language alone (`pt-BR` is read with `pt`); `null` where there is none. */
export function packFor(language: string): LanguagePack | null {
  const code = baseLanguage(language);
  return packs.find((pack) => pack.code === code || pack.otherCodes?.includes(code)) ?? null;
}
