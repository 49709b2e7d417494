/**
 * Takes the style sheets out of a page's HTML. jsdom would parse them, which takes as long as the rest of the page, and
 * it throws on some that browsers read; nothing that is read here depends on them.
 */
export function stripStyles(html: string): string {
  const opening = /<style(?=[\s>/])/giu;
  const closing = /<\/style[^>]{0,20}>/giu;
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    opening.lastIndex = at;
    const start = opening.exec(html);
    closing.lastIndex = start?.index ?? html.length;
    const end = closing.exec(html);
    if (!start || !end) break;
    parts.push(html.slice(at, start.index));
    at = closing.lastIndex;
  }
  parts.push(html.slice(at));
  return parts.join('');
}
