import { closesSentence } from '../../article/closes-sentence';
import type { PageSnapshot } from '../../article/page-snapshot';
import type { Span } from '../../article/span';
import type { OwnAddress } from '../page-address';
import { isBracketed } from '../related/bracketed-links';
import { labelBefore, splitLabel } from '../related/list-labels';
import { type StoryLink, storyLinksOf } from '../related/story-link';
import { isAside, type PageLines } from './is-page-line';

/** Remarks of the page are short, and stand at an end of a paragraph. */
const MAX_ASIDE_CHARS = 200;
const MAX_ASIDES = 3;
/** What is left beside a remark and is no sentence was part of it. */
const MIN_PART_CHARS = 60;
/** Where a sentence may begin within a paragraph: behind another, before a bracket or a sign of rights. */
const BOUNDARY = /(?<=[.!?…。！？]["”»’)\]）]{0,2})\s+(?=\S)|(?=©)|(?<=\s)(?=[([（])|(?<=[。！？])(?=\S)/gu;
const OPENING_MARKS = /[\s([（【|→►▶•*"«“„]{1,6}$/u;
const CLOSING_MARKS = /^[\s)\]）】"»”’.。!?…]{1,6}/u;
/** What may follow a link that was put between two sentences: the next one. */
const NEXT_SENTENCE = /^[\p{Lu}\p{N}“"«„‘'([—–-]/u;

/**
 * The stretches of a paragraph that tell the story. Pages put links to other stories between its sentences, with a label or
 * in brackets, and remarks of their own at its ends.
 */
export function storyParts(
  page: PageSnapshot,
  index: number,
  lines: PageLines,
  own: OwnAddress,
): readonly Span[] {
  const text = page.blocks[index]?.text ?? '';
  const cuts = [...recommendedIn(page, index, lines, own), ...asidesIn(text, lines)];
  const parts: Span[] = [];
  let start = 0;
  for (const cut of [...cuts.sort((a, b) => a.start - b.start), { start: text.length, end: text.length }]) {
    const part = trimmed(text, start, cut.start);
    const words = text.slice(part.start, part.end);
    if (/[\p{L}\p{N}]/u.test(words) && (cuts.length === 0 || isStory(words))) parts.push(part);
    start = Math.max(start, cut.end);
  }
  return parts;
}

function isStory(part: string): boolean {
  return part.length >= MIN_PART_CHARS || closesSentence(part);
}

/** The links to other stories that stand between sentences, each with its label, its brackets and its stop. */
function recommendedIn(
  page: PageSnapshot,
  index: number,
  lines: PageLines,
  own: OwnAddress,
): readonly Span[] {
  const text = page.blocks[index]?.text ?? '';
  const cuts: Span[] = [];
  for (const link of storyLinksOf(page, index, own)) {
    const announced = startOfLabel(link, lines) ?? (isBracketed(text, link, page.url) ? link.start : null);
    if (announced === null) continue;
    const start =
      announced - (OPENING_MARKS.exec(text.slice(Math.max(0, announced - 6), announced))?.[0].length ?? 0);
    const marks = CLOSING_MARKS.exec(text.slice(link.end, link.end + 6))?.[0] ?? '';
    const end = link.end + marks.length;
    const isBehindSentence =
      start === 0 || start === cuts.at(-1)?.end || closesSentence(text.slice(0, start).trimEnd());
    const rest = text.slice(end, end + 2);
    const isBeforeSentence =
      rest === '' || NEXT_SENTENCE.test(rest) || (/\S/u.test(marks) && /^\p{Lo}/u.test(rest));
    if (isBehindSentence && isBeforeSentence) cuts.push({ start, end });
  }
  return cuts;
}

/** Where the words begin that announce a link, before it or in it; `null` where none do. */
function startOfLabel(link: StoryLink, { related }: PageLines): number | null {
  if (splitLabel(link.title, related).label !== null) return link.start;
  const before = labelBefore(link.lead, related);
  return before && link.start - link.lead.length + before.start;
}

/** Remarks of the page in front of the first sentence and behind the last. */
function asidesIn(text: string, lines: PageLines): readonly Span[] {
  const [first] = boundariesIn(text.slice(0, MAX_ASIDE_CHARS));
  const start = first !== undefined && isAside(text.slice(0, first), lines) ? first : 0;
  const end = storyEnd(text, start, lines);
  return [
    { start: 0, end: start },
    { start: end, end: text.length },
  ].filter((cut) => cut.end > cut.start);
}

/** Where the last sentence ends that tells the story: a few remarks may stand behind it. */
function storyEnd(text: string, storyStart: number, lines: PageLines): number {
  let end = text.length;
  for (let asides = 0; asides < MAX_ASIDES; asides++) {
    const from = Math.max(storyStart, end - MAX_ASIDE_CHARS);
    const starts = [
      ...(from === storyStart ? [from] : []),
      ...boundariesIn(text.slice(from, end)).map((at) => from + at),
    ];
    const start = starts.find((at) => isAside(text.slice(at, end), lines));
    if (start === undefined) break;
    end = start;
  }
  return end;
}

function boundariesIn(text: string): readonly number[] {
  return [...text.matchAll(BOUNDARY)]
    .map(({ index, 0: space }) => index + space.length)
    .filter((at) => at > 0);
}

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  return {
    start: start + part.length - part.trimStart().length,
    end: end - part.length + part.trimEnd().length,
  };
}
