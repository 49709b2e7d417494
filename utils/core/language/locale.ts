/**
 * The tag as `Intl` takes it, without extensions. A page may say anything, and `Intl` throws on a tag that is not
 * well formed: that one becomes `und`.
 */
export function plainLocale(language: string): string {
  try {
    return new Intl.Locale(language.trim().replaceAll('_', '-')).baseName;
  } catch {
    return 'und';
  }
}
