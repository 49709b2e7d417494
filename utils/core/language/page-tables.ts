import { baseLanguage } from './language-tag';
import { page as arabic } from './packs/ar/page';
import { page as danish } from './packs/da/page';
import { page as german } from './packs/de/page';
import { page as english } from './packs/en/page';
import { page as spanish } from './packs/es/page';
import { page as french } from './packs/fr/page';
import { page as italian } from './packs/it/page';
import { page as japanese } from './packs/ja/page';
import { page as dutch } from './packs/nl/page';
import { page as norwegian } from './packs/no/page';
import { page as polish } from './packs/pl/page';
import { page as portuguese } from './packs/pt/page';
import { page as russian } from './packs/ru/page';
import { page as swedish } from './packs/sv/page';
import { page as turkish } from './packs/tr/page';
import { page as chinese } from './packs/zh/page';
import type { PageTable } from './page-table';

/** What pages say of themselves in every language that Inquit knows well. */
export const pageTables: readonly PageTable[] = [
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

/** The code of the pack that a BCP 47 tag is read with, by its language alone (`pt-BR` with `pt`); `null` where there is none. */
export function packCodeOf(language: string): string | null {
  const code = baseLanguage(language);
  return pageTables.find((table) => table.code === code || table.otherCodes?.includes(code))?.code ?? null;
}
