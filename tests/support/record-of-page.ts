import { analyzeInput } from '../../utils/command/analyze-input';
import type { SamplePage } from './sample-pages';

/** What the command line says of a page at its address on the local site. */
export function recordOfPage({ path, html }: SamplePage, origin: string) {
  const record = analyzeInput({ id: path, html, url: `${origin}${path}` });
  if (!record.isArticle) throw new Error(`${path} is no article: ${record.reason}`);
  return record;
}
