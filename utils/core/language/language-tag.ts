/** The tag of a text whose language nobody knows. */
export const UNKNOWN_LANGUAGE = 'und';

/** A language tag in its canonical BCP 47 form (`it_it` is `it-IT`); `und` for anything that is no tag. */
export function canonicalLanguage(tag: string | null | undefined): string {
  try {
    return Intl.getCanonicalLocales(tag?.trim().replaceAll('_', '-') ?? '')[0] ?? UNKNOWN_LANGUAGE;
  } catch {
    return UNKNOWN_LANGUAGE;
  }
}

/** The language of a tag without its region or script: `pt-BR` is `pt`. */
export function baseLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u)[0] ?? UNKNOWN_LANGUAGE;
}
