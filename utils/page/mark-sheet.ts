import type { MarkColours } from '../core/settings/schema';
import {
  type Hue,
  type LineStyle,
  PALETTES,
  type Palette,
  STYLE_COUNT,
  speakerStyle,
} from '../core/views/speaker-style';

/** The page shares the highlight registry with us: our names begin with our own. */
export const CURRENT = 'inquit-current';
export const UNCLEAR = 'inquit-unclear';
export const WORDS = 'inquit-words';

/** The name of a speaker's highlight. */
export function speakerHighlight(speaker: number): string {
  return `inquit-speaker-${speaker % STYLE_COUNT}`;
}

/** The name for speech without marks, which is drawn fainter. */
export function reportedHighlight(speaker: number | null): string {
  return speaker === null ? 'inquit-reported' : `inquit-reported-${speaker % STYLE_COUNT}`;
}

/** The rules for all our highlights, for a text on a light or a dark ground. */
export function markSheet(ground: 'light' | 'dark', colours: MarkColours): string {
  const palette = PALETTES[ground];
  const speakers = Array.from({ length: STYLE_COUNT }, (_, speaker) => {
    const { hue, line } = speakerStyle(speaker);
    const shown = palette.hues[colours === 'single' ? 0 : hue] ?? palette.neutral;
    return [
      rule(speakerHighlight(speaker), shown, colours === 'single' ? 'solid' : line, palette, colours),
      lineRule(reportedHighlight(speaker), shown, 'dotted'),
    ];
  });
  return [
    ...speakers.flat(),
    rule(UNCLEAR, palette.neutral, 'dotted', palette, colours),
    lineRule(reportedHighlight(null), palette.neutral, 'dotted'),
    lineRule(WORDS, palette.neutral, 'dotted'),
    rule(CURRENT, palette.current, 'solid', palette, 'speakers'),
    forcedColours(),
  ].join('\n');
}

function rule(name: string, hue: Hue, line: LineStyle, { ink }: Palette, colours: MarkColours): string {
  const ground = colours === 'lines' ? '' : `background-color: ${hue.ground}; color: ${ink}; `;
  return `::highlight(${name}) { ${ground}${underline(hue.line, line)} }`;
}

function lineRule(name: string, hue: Hue, line: LineStyle): string {
  return `::highlight(${name}) { ${underline(hue.line, line)} }`;
}

function underline(colour: string, line: LineStyle): string {
  return `text-decoration: underline ${line} ${colour} 2px;`;
}

/** Where the reader's system sets the colours, marks take the colours that it keeps for marks. */
function forcedColours(): string {
  const names = [
    ...Array.from({ length: STYLE_COUNT }, (_, speaker) => speakerHighlight(speaker)),
    UNCLEAR,
    CURRENT,
  ];
  const all = names.map((name) => `::highlight(${name})`).join(', ');
  return `@media (forced-colors: active) { ${all} { background-color: Mark; color: MarkText; text-decoration-color: MarkText; } }`;
}
