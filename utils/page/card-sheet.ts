import type { SpeakerStyle } from '../core/views/speaker-style';
import { PALETTES } from '../core/views/speaker-style';
import type { Ground } from './ground-of';

/** What the card is made of, but for its speaker's colours. */
export const SURFACES: Readonly<
  Record<Ground, { readonly paper: string; readonly quiet: string; readonly edge: string }>
> = {
  light: { paper: '#fcfbf8', quiet: '#625d54', edge: '#8a8377' },
  dark: { paper: '#262420', quiet: '#b0a99c', edge: '#857e72' },
};

/** The card's own rules. The page's rules reach its host alone, and `!important` inside a shadow tree wins over them. */
export function cardSheet(ground: Ground, style: SpeakerStyle | null): string {
  const { paper, quiet, edge } = SURFACES[ground];
  const palette = PALETTES[ground];
  const hue = (style && palette.hues[style.hue]) ?? palette.neutral;
  return `
:host { all: initial !important; position: fixed !important; z-index: 2147483647 !important; inset: 0 auto auto 0 !important; }
.card { box-sizing: border-box; inline-size: max-content; max-inline-size: min(22rem, calc(100vw - 16px)); padding: 10px 12px;
  border: 1px solid ${edge}; border-radius: 8px; background: ${paper}; color: ${palette.ink};
  box-shadow: 0 6px 24px rgb(0 0 0 / 0.22); font: 14px / 1.4 system-ui, sans-serif; overflow-wrap: anywhere; }
.card:focus { outline: none; }
.head { display: flex; gap: 8px; align-items: baseline; }
.chip { flex: none; min-inline-size: 20px; padding: 2px 4px; border-radius: 3px; background: ${hue.ground}; text-align: center;
  font-weight: 600; line-height: 1; text-decoration: underline 2px ${hue.line} ${style?.line ?? 'dotted'}; text-underline-offset: 3px; }
.name { font-weight: 650; }
p { margin: 4px 0 0; color: ${quiet}; }
.buttons { display: flex; gap: 4px; margin-block-start: 8px; }
button { min-inline-size: 32px; min-block-size: 28px; padding: 0 8px; border: 1px solid ${edge}; border-radius: 999px;
  background: transparent; color: inherit; font: inherit; cursor: pointer; }
button:hover { background: ${hue.ground}; }
button:focus-visible { outline: 2px solid ${hue.line}; outline-offset: 2px; }
button:last-child { margin-inline-start: auto; }
`;
}
