import { JSDOM, VirtualConsole } from 'jsdom';
import { pageTables } from '../../utils/core/language/page-tables';
import { readPage } from '../../utils/core/reading/read-page';
import { type TakenSnapshot, takeSnapshot } from '../../utils/page/take-snapshot';

const URL_OF_PAGE = 'https://www.harbour.example/news/ferry';

/** A document as a browser has it, without its scripts. */
export function documentOf(html: string): Document {
  return new JSDOM(html, { url: URL_OF_PAGE, virtualConsole: new VirtualConsole() }).window.document;
}

/** A snapshot of a page that is given as HTML. */
export function snapshotOf(html: string): TakenSnapshot {
  return takeSnapshot(documentOf(html), URL_OF_PAGE);
}

/** The kinds and texts of the article on a page that is given as HTML, one a line; the reason where there is none. */
export function linesOf(html: string): readonly string[] {
  const reading = readPage(snapshotOf(html).snapshot, pageTables);
  if (!reading.isArticle) return [reading.reason];
  const { text, blocks } = reading.article;
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
