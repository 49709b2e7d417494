import { readHtml } from '../../utils/command/read-html';
import { type SamplePage, samplePage } from '../support/sample-pages';

const LONG_PAGE_COPIES = 18;
const LONG_ARTICLE_COPIES = 390;

/** Our English sample with its body over and over: a page of about 5,000 words. */
export function longPage(): SamplePage {
  const { html } = samplePage('en');
  const from = html.indexOf('<p>KESTREL');
  const to = html.indexOf('</article>');
  return {
    path: '/long.html',
    html: html.slice(0, from) + html.slice(from, to).repeat(LONG_PAGE_COPIES) + html.slice(to),
  };
}

/** Its text over and over: an article of about 100,000 words. */
export function longArticle(): string {
  const reading = readHtml(samplePage('en').html);
  if (!reading.isArticle) throw new Error('The sample is no article');
  return `${reading.article.text}\n\n`.repeat(LONG_ARTICLE_COPIES);
}
