import { PALETTES, speakerStyle } from '../utils/core/views/speaker-style';
import './speaker-chip.css';

interface SpeakerChipProps {
  /** `null`: nobody is named. */
  readonly speaker: number | null;
}

/** A speaker's number on the ground and the line that mark the speaker's words on the page. */
export function SpeakerChip({ speaker }: SpeakerChipProps) {
  return (
    <span class="speaker-chip" style={chipStyle(speaker)} aria-hidden="true">
      {speaker === null ? '?' : speaker + 1}
    </span>
  );
}

/** The colours of both grounds as custom properties; the style sheet chooses between them. */
export function chipStyle(speaker: number | null): Record<string, string> {
  const { hue, line } = speaker === null ? { hue: -1, line: 'dotted' } : speakerStyle(speaker);
  const light = PALETTES.light.hues[hue] ?? PALETTES.light.neutral;
  const dark = PALETTES.dark.hues[hue] ?? PALETTES.dark.neutral;
  return {
    '--ground-light': light.ground,
    '--line-light': light.line,
    '--ink-light': PALETTES.light.ink,
    '--ground-dark': dark.ground,
    '--line-dark': dark.line,
    '--ink-dark': PALETTES.dark.ink,
    '--line-style': line,
  };
}
