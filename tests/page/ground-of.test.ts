// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { groundOf } from '../../utils/page/ground-of';

beforeEach(() => {
  document.body.innerHTML = '<div><p>We sail at noon.</p></div>';
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

it.each([
  ['rgb(20, 22, 26)', 'dark'],
  ['rgb(255, 255, 255)', 'light'],
  ['rgba(0, 0, 0, 0.9)', 'dark'],
  ['rgba(0, 0, 0, 0.1)', 'light'],
  ['color(srgb 0.1 0.1 0.12)', 'dark'],
  ['oklch(0.2 0.01 250)', 'dark'],
  ['lab(95 0 0)', 'light'],
])('tells what text stands on from the ground that the page paints: %s', (backgroundColor, ground) => {
  vi.spyOn(window, 'getComputedStyle').mockImplementation(
    (element) =>
      ({
        backgroundColor: element.localName === 'div' ? backgroundColor : 'rgba(0, 0, 0, 0)',
        colorScheme: 'normal',
      }) as CSSStyleDeclaration,
  );
  expect(groundOf(document.querySelector('p'))).toBe(ground);
  vi.restoreAllMocks();
});
