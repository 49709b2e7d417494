/** How one speaker looks, on the page and in every window: never told apart by colour alone. */
export interface SpeakerStyle {
  /** Index into a palette's grounds and lines. */
  readonly hue: number;
  readonly line: LineStyle;
}

export type LineStyle = 'solid' | 'double' | 'dashed' | 'dotted' | 'wavy';

/** One hue: the ground that a quotation stands on, and the line under it. */
export interface Hue {
  readonly ground: string;
  readonly line: string;
}

/** Colours for pages with a light or a dark ground. The ink is set with the ground, so the contrast is ours to keep. */
export interface Palette {
  readonly ink: string;
  readonly hues: readonly Hue[];
  /** Where nobody is named. */
  readonly neutral: Hue;
  /** The quotation that a reader has just jumped to. */
  readonly current: Hue;
}

/** Grounds apart in lightness as well as hue; order such that neighbours differ for colour-blind readers too. */
export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    ink: '#1c1b19',
    hues: [
      { ground: '#fdeecb', line: '#9a6700' },
      { ground: '#dcebfb', line: '#0b63b5' },
      { ground: '#fbe1e6', line: '#b3294e' },
      { ground: '#dcf1e4', line: '#1d7a4d' },
      { ground: '#eae3fa', line: '#6b46c1' },
      { ground: '#d9f0f2', line: '#0e7482' },
    ],
    neutral: { ground: '#eeece7', line: '#6b675f' },
    current: { ground: '#ffd54a', line: '#1c1b19' },
  },
  dark: {
    ink: '#f4f1ea',
    hues: [
      { ground: '#4a3a12', line: '#e9b949' },
      { ground: '#15385c', line: '#79b8f3' },
      { ground: '#57202f', line: '#f08aa3' },
      { ground: '#173f2b', line: '#6fcf97' },
      { ground: '#38285e', line: '#b79bf2' },
      { ground: '#123f45', line: '#62c9d6' },
    ],
    neutral: { ground: '#3a3834', line: '#b3ada2' },
    current: { ground: '#7a5c00', line: '#ffd54a' },
  },
};

const LINES: readonly LineStyle[] = ['solid', 'dashed', 'double', 'dotted', 'wavy'];
const HUES = PALETTES.light.hues.length;

/** How many speakers look different; after that they begin again. Five lines and six hues share no divisor. */
export const STYLE_COUNT = LINES.length * HUES;

/** The look of the speaker with this index. */
export function speakerStyle(speaker: number): SpeakerStyle {
  return { hue: speaker % HUES, line: LINES[speaker % LINES.length] ?? 'solid' };
}
