/** What a reader has set in the system, as far as style sheets can ask for it. */
export interface PreferredMedia {
  readonly scheme?: 'light' | 'dark' | undefined;
  readonly reducedMotion?: boolean | undefined;
  readonly forcedColours?: boolean | undefined;
}

/** For Chromium, as its protocol names them. */
export function mediaFeatures({ scheme, reducedMotion, forcedColours }: PreferredMedia) {
  return [
    { name: 'prefers-color-scheme', value: scheme ?? 'light' },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
    { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
  ];
}

/** For Firefox, as its preferences name them; `null` is the system's own. */
export function mediaPreferences({ scheme, reducedMotion, forcedColours }: PreferredMedia) {
  return {
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    'browser.display.document_color_use': forcedColours ? 2 : null,
  };
}
