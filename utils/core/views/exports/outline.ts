import type { PopupView } from '../popup-view';
import type { QuoteView } from '../quote-view';
import type { StoryView } from '../story-view';

/** The words that an export needs, in the reader's language. */
export interface ExportLabels {
  readonly story: string;
  readonly source: string;
  readonly summary: string;
  readonly speech: string;
  readonly unclear: string;
  readonly words: string;
  readonly timeline: string;
  readonly related: string;
  readonly dateAndPlace: (date: string, place: string) => string;
  readonly date: (value: string, precision: 'day' | 'month' | 'year') => string;
}

/** A reading as a document of titles and lines, whatever its mark-up. */
export interface Outline {
  readonly title: string;
  /** Name and value: site, story date, address. */
  readonly facts: readonly (readonly [string, string])[];
  readonly sections: readonly OutlineSection[];
}

export interface OutlineSection {
  readonly title: string;
  readonly groups: readonly OutlineGroup[];
}

export interface OutlineGroup {
  readonly title: string | null;
  readonly quoted: boolean;
  readonly lines: readonly { readonly text: string; readonly href: string | null }[];
}

/** Lays a reading out for reading on paper: what the window shows, in its order; empty sections are left out. */
export function outlineOf(view: PopupView, address: string | null, labels: ExportLabels): Outline {
  const { speech, story } = view;
  const plain = (texts: readonly string[]): OutlineGroup => ({
    title: null,
    quoted: false,
    lines: texts.map((text) => ({ text, href: null })),
  });
  const said = (title: string, quotes: readonly QuoteView[]): OutlineGroup => ({
    title,
    quoted: true,
    lines: quotes.map(({ text }) => ({ text, href: null })),
  });
  const sections: readonly OutlineSection[] = [
    { title: labels.summary, groups: [plain(view.summary.map(({ text }) => text))] },
    {
      title: labels.speech,
      groups: [
        ...speech.speakers.map(({ name, quotes }) => said(name, quotes)),
        said(labels.unclear, speech.unclear),
        said(labels.words, speech.words),
      ],
    },
    {
      title: labels.timeline,
      groups: view.timeline.map(({ date, precision, mentions }) => ({
        ...plain(mentions.map(({ sentence }) => sentence.text)),
        title: labels.date(date, precision),
      })),
    },
    {
      title: labels.related,
      groups: [
        { title: null, quoted: false, lines: view.related.map(({ title, href }) => ({ text: title, href })) },
      ],
    },
  ];
  return {
    title: view.title ?? view.siteName ?? '',
    facts: [
      ...(view.siteName ? [[labels.source, view.siteName] as const] : []),
      ...(story ? [[labels.story, storyDay(story, labels)] as const] : []),
      ...(address ? [['URL', address] as const] : []),
    ],
    sections: sections
      .map((section) => ({ ...section, groups: section.groups.filter(({ lines }) => lines.length > 0) }))
      .filter(({ groups }) => groups.length > 0),
  };
}

function storyDay({ date, precision, place }: StoryView, labels: ExportLabels): string {
  const day = labels.date(date, precision);
  return place ? labels.dateAndPlace(day, place) : day;
}
