/** The tag of a text whose language nobody knows. */
export const UNKNOWN_LANGUAGE = 'und';

/**
 * A language tag in its canonical BCP 47 form, without extensions: `it_it` is `it-IT`. A page may say anything, and
 * `Intl` throws on a tag that is not well formed: that one becomes `und`.
 */
export function canonicalLanguage(tag: string | null | undefined): string {
  try {
    return new Intl.Locale(tag?.trim().replaceAll('_', '-') ?? '').baseName;
  } catch {
    return UNKNOWN_LANGUAGE;
  }
}

/** The language of a tag without its region or script: `pt-BR` is `pt`. */
export function baseLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u)[0] ?? UNKNOWN_LANGUAGE;
}
