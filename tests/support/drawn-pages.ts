import type { PageBlock, PageSnapshot } from '../../utils/core/article/page-snapshot';
import type { ArticlePlace } from '../../utils/core/reading/article-place';

const URL_OF_PAGE = 'https://www.harbour.example/news/ferry-sinks-off-tanga';
const LANDMARKS = new Set(['header', 'nav', 'aside', 'footer', 'article', 'main', 'figure', 'button']);

/** A snapshot, and where the article stands in it. */
export interface DrawnPage {
  readonly page: PageSnapshot;
  readonly place: ArticlePlace;
}

/**
 * Draws a page, a line a block: `# ` begins the headline, a line alone is a paragraph of the article, and
 * `aside.related | words` stands beside the text, in an aside with that class; lines with one mark share a box.
 * Links are written `[words](/address)`.
 */
export function drawPage(drawing: string, about: Partial<PageSnapshot> = {}): DrawnPage {
  const url = about.url ?? URL_OF_PAGE;
  const lines = drawing.split('\n').flatMap((line) => (line.trim() ? [line.trim()] : []));
  const boxes = new Map<string, number>();
  const blocks = lines.map((line, index) => blockOf(line, index, boxes, url));
  const text = lines.flatMap((line, index) => (/^(?!# )[^|]*$/u.test(line) ? [index] : []));
  const headline = lines.findIndex((line) => line.startsWith('# '));
  const all = headline < 0 ? text : [headline, ...text];
  return {
    page: {
      url,
      title: '',
      language: 'en',
      direction: null,
      canonical: null,
      meta: [],
      linkedData: [],
      blocks,
      elements: [],
      times: [],
      unreadFrames: [],
      truncated: false,
      ...about,
    },
    place: {
      start: Math.min(...all),
      first: Math.min(...text),
      last: Math.max(...text),
      blocks: new Set(all),
    },
  };
}

function blockOf(line: string, index: number, boxes: Map<string, number>, url: string): PageBlock {
  const [, mark = '', rest = line] = /^([\w.-]*) \| (.*)$/u.exec(line) ?? [];
  const [landmark = '', ...names] = mark.split('.');
  const level = /^(#+) /u.exec(rest)?.[1]?.length;
  const { text, links } = readLinks(rest.replace(/^#+ /u, ''), url);
  const box = boxes.get(mark) ?? 1000 + boxes.size;
  boxes.set(mark, box);
  return {
    text,
    tag: landmark === 'button' ? 'button' : level ? `h${level}` : 'p',
    within: LANDMARKS.has(landmark) ? [landmark] : [],
    names: names.join(' '),
    element: index + 1,
    container: box,
    above: [0],
    kept: !mark,
    emphasis: null,
    afterPicture: false,
    links,
  };
}

function readLinks(line: string, url: string): Pick<PageBlock, 'text' | 'links'> {
  let text = '';
  let from = 0;
  const links = [...line.matchAll(/\[([^\]]*)\]\(([^)]*)\)/gu)].map((link) => {
    text += line.slice(from, link.index);
    from = link.index + link[0].length;
    const start = text.length;
    text += link[1] ?? '';
    const href = new URL(link[2] ?? '', url).href;
    return { start, end: text.length, href, rel: '' };
  });
  return { text: text + line.slice(from), links };
}
