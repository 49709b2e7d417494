/** Deeper elements are flattened: jsdom recurses and slows down with depth, and no real page has a fifth of it. */
const MAX_DEPTH = 300;
const TAG = /<(\/?)([a-z][a-z0-9-]*)|<!--/giu;
/** Elements that hold no others, or that end where the next of their kind begins. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot rp rt html head body'.split(
    ' ',
  ),
);
/** Elements whose content is text and no tags. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noframes', 'noembed']);

/** A page's HTML without the tags that would nest elements deeper than jsdom can read; an ordinary page as it is. */
export function limitDepth(html: string): string {
  const parts: string[] = [];
  const tag = new RegExp(TAG);
  let from = 0;
  let depth = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const name = match[2]?.toLowerCase();
    const rest =
      name === undefined || (RAW.has(name) && !match[1]) ? endOfRaw(html, tag.lastIndex, name) : null;
    if (rest !== null) tag.lastIndex = rest;
    if (name === undefined || rest !== null || FLAT.has(name)) continue;
    const level = match[1] ? depth : depth + 1;
    depth = match[1] ? Math.max(0, depth - 1) : level;
    if (level < MAX_DEPTH) continue;
    const end = html.indexOf('>', tag.lastIndex);
    parts.push(html.slice(from, match.index));
    from = end < 0 ? html.length : end + 1;
    tag.lastIndex = from;
  }
  parts.push(html.slice(from));
  return parts.join('');
}

/** Where a comment or a raw element ends; an unclosed one runs to the end of the page. */
function endOfRaw(html: string, start: number, name: string | undefined): number {
  const closing = name === undefined ? /-->/gu : new RegExp(`</${name}`, 'giu');
  closing.lastIndex = start;
  const end = closing.exec(html);
  return end ? end.index + end[0].length : html.length;
}
