import type { Article, Block, BlockKind, Reading } from '../article/article';
import { canonicalLanguage } from '../language/language-tag';

/** An article that is already plain text, with what its giver knows about it. */
export interface TextInput {
  readonly text: string;
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
  readonly title?: string | undefined;
  readonly standfirst?: string | undefined;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
}

/** Reads plain text as an article: every line that holds words is a block, and spans point into exactly this text. */
export function readText(input: TextInput): Reading {
  const blocks = blocksOf(input);
  if (blocks.length === 0) return { isArticle: false, reason: 'no-text', title: input.title ?? null };
  const article: Article = {
    text: input.text,
    blocks,
    language: canonicalLanguage(input.lang),
    direction: 'ltr',
    form: 'report',
    partial: false,
    title: input.title ?? null,
    standfirst: input.standfirst ?? null,
    byline: [],
    siteName: null,
    section: null,
    url: input.url ?? null,
    canonicalUrl: null,
    dates: {
      published: input.date
        ? [{ day: input.date.slice(0, 10), value: input.date, from: 'caller', text: input.date }]
        : [],
      modified: [],
      clock: [],
    },
    related: [],
    unreadFrames: [],
  };
  return { isArticle: true, article };
}

function blocksOf(input: TextInput): readonly Block[] {
  return [...input.text.matchAll(/[^\n]*\S[^\n]*/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: kindOf(line[0], input),
    source: null,
    sourceStart: 0,
  }));
}

function kindOf(line: string, { title, standfirst }: TextInput): BlockKind {
  const words = line.trim();
  if (words === title?.trim()) return 'headline';
  return words === standfirst?.trim() ? 'standfirst' : 'paragraph';
}
