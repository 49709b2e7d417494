import type { LanguagePack } from './pack';
import { arabic } from './packs/ar';
import { danish } from './packs/da';
import { german } from './packs/de';
import { english } from './packs/en';
import { spanish } from './packs/es';
import { french } from './packs/fr';
import { italian } from './packs/it';
import { japanese } from './packs/ja';
import { dutch } from './packs/nl';
import { norwegian } from './packs/no';
import { polish } from './packs/pl';
import { portuguese } from './packs/pt';
import { russian } from './packs/ru';
import { swedish } from './packs/sv';
import { turkish } from './packs/tr';
import { chinese } from './packs/zh';
import { packCodeOf } from './page-tables';

/** All packs at once, for whoever need not weigh what is loaded. Adding a language is a folder of tables, a line here and one in `page-tables.ts`. */
export const packs: readonly LanguagePack[] = [
  german,
  english,
  dutch,
  spanish,
  portuguese,
  french,
  italian,
  danish,
  norwegian,
  swedish,
  polish,
  russian,
  arabic,
  japanese,
  turkish,
  chinese,
];

/** The pack for a BCP 47 tag; `null` where there is none. */
export function packFor(language: string): LanguagePack | null {
  const code = packCodeOf(language);
  return packs.find((pack) => pack.code === code) ?? null;
}
