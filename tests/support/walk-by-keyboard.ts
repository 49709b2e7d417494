import type { ExtensionPage } from './browser/extension-window';

/** One stop of the keyboard: what has the focus, and what a reader could hold against it. */
export interface Stop {
  readonly name: string;
  readonly faults: readonly string[];
}

/** Goes through a page by Tab, or back through it by Shift+Tab, so many stops far. */
export async function walkByKeyboard(
  own: ExtensionPage,
  key: 'Tab' | 'Shift+Tab',
  count: number,
): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < count) {
    await own.press(key);
    stops.push(await own.evaluate(lookAtFocus));
  }
  return stops;
}

/** The names of all that can be used, as `walkByKeyboard` gives them; of a group of radio buttons one is enough. */
export function listControls(own: ExtensionPage): Promise<readonly string[]> {
  return own.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'button, a[href], select, input:not([type="radio"], [hidden])',
    );
    const radios = document.querySelectorAll<HTMLElement>('input[type="radio"]:checked');
    const everything = [...document.querySelectorAll('*')];
    return [...all, ...radios].map((control) => `${everything.indexOf(control)} ${control.localName}`);
  });
}

function lookAtFocus(): Stop {
  const control = document.activeElement;
  if (!control || control === document.body) return { name: 'nothing', faults: [] };
  const { left, top, width, height } = control.getBoundingClientRect();
  const faults: string[] = [];
  const { outlineStyle, opacity } = getComputedStyle(control);
  if (outlineStyle === 'none') faults.push('shows no focus');
  if (Number(opacity) < 1) faults.push('is not seen');
  const isInText = control.localName === 'a';
  const label = control.closest('label')?.getBoundingClientRect();
  if (!isInText && Math.max(height, label?.height ?? 0) < 24) faults.push(`is ${height} px high`);
  const on = document.elementFromPoint(left + width / 2, top + height / 2);
  if (!on || !(control.contains(on) || on.contains(control))) faults.push(`is hidden by ${on?.className}`);
  const name = `${[...document.querySelectorAll('*')].indexOf(control)} ${control.localName}`;
  return { name, faults: faults.map((fault) => `${control.textContent || control.localName} ${fault}`) };
}
