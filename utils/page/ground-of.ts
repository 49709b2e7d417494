/** What text stands on. */
export type Ground = 'light' | 'dark';

/** Above this the ground is light. Half of the way from black to white as eyes see it, not as light is measured. */
const LIGHT_LUMA = 128;
const FULL = 255;
/** A thinner colour lets more of what is behind it through than it shows of itself. */
const MIN_ALPHA = 0.5;

/** Whether an element's text stands on a light or a dark ground: what the page paints, not what the system prefers. */
export function groundOf(element: Element | null): Ground {
  for (let at = element; at; at = at.parentElement) {
    const luma = lumaOf(getComputedStyle(at).backgroundColor);
    if (luma !== null) return luma > LIGHT_LUMA ? 'light' : 'dark';
  }
  return canvasIsDark() ? 'dark' : 'light';
}

/** The luma of a computed colour; `null` where it lets what is behind shine through. */
function lumaOf(colour: string): number | null {
  const numbers = (colour.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number);
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  if (numbers.length < 3 || alpha < MIN_ALPHA) return null;
  if (colour.startsWith('rgb')) return luma(first, second, third);
  if (colour.startsWith('color(')) return luma(first * FULL, second * FULL, third * FULL);
  // oklab and oklch give the lightness first, from 0 to 1; lab and lch from 0 to 100.
  return colour.startsWith('ok') ? first * FULL : (first * FULL) / 100;
}

function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** A page that paints no ground has the browser's: dark only where the page declares that it can be. */
function canvasIsDark(): boolean {
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (!/\bdark\b/u.test(colorScheme)) return false;
  return !/\blight\b/u.test(colorScheme) || matchMedia('(prefers-color-scheme: dark)').matches;
}
