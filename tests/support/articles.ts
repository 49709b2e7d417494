import type { Article } from '../../utils/core/article/article';
import type { Span } from '../../utils/core/article/span';
import { readText, type TextInput } from '../../utils/core/reading/read-text';

/** An article of plain paragraphs. */
export function articleOf(text: string, lang: string, about: Partial<TextInput> = {}): Article {
  const reading = readText({ ...about, text, lang });
  if (!reading.isArticle) throw new Error(`no article: ${reading.reason}`);
  return reading.article;
}

/** A text in which `[words|name]` marks a span, without its marks, and the spans by name. */
export interface MarkedText {
  readonly text: string;
  readonly spans: Readonly<Record<string, Span>>;
}

/** Takes the marks out of a text: `[“We left.”|quote] said [Amina|speaker].` Marks may nest. */
export function marked(source: string): MarkedText {
  const spans: Record<string, Span> = {};
  const open: number[] = [];
  let text = '';
  for (let at = 0; at < source.length; at++) {
    const name = /^\|([\w-]+)\]/u.exec(source.slice(at, at + 40));
    if (source[at] === '[') open.push(text.length);
    else if (name?.[1] && open.length > 0) {
      spans[name[1]] = { start: open.pop() ?? 0, end: text.length };
      at += name[0].length - 1;
    } else text += source[at];
  }
  return { text, spans };
}
