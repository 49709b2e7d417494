const NAMING = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component'] as const;
const MAX_NAMES = 200;

/** The words by which an element is named by those who built the page, as they write them. */
export function namesOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  let names = '';
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value) names = names ? `${names} ${value}` : value;
  }
  return names.length > MAX_NAMES ? names.slice(0, MAX_NAMES) : names;
}
