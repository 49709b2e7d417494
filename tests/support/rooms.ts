/** A folder whose code shares one job, and what that code may touch. Folders below it belong to it. */
export interface Room {
  readonly folder: string;
  /** Other rooms' folders, files without their ending, and packages. A room may always import itself. */
  readonly values: readonly string[];
  /** What it may import for its types alone. */
  readonly types: readonly string[];
  readonly mayNotUse: readonly Ability[];
}

/** What the outside world offers to code without an import. */
export type Ability = 'dom' | 'extension' | 'clock' | 'network';

const CORE = [
  'utils/core/article',
  'utils/core/language',
  'utils/core/reading',
  'utils/core/analysis',
  'utils/core/views',
  'utils/core/settings',
  'utils/core/messages',
  'utils/core/thought',
];
const NO_WORLD: readonly Ability[] = ['dom', 'extension', 'clock', 'network'];

/** The map of the house. A new folder gets its line here before its first file. */
export const ROOMS: readonly Room[] = [
  // What everything else is made of: article, block, span, quote, snapshot.
  { folder: 'utils/core/article', values: [], types: [], mayNotUse: NO_WORLD },
  // The packs (data) and what reads them: sentences, words, dates' names.
  { folder: 'utils/core/language', values: ['utils/core/article'], types: [], mayNotUse: NO_WORLD },
  // From a page's snapshot, or from plain text, to an article.
  {
    folder: 'utils/core/reading',
    values: ['utils/core/article', 'utils/core/language'],
    types: [],
    mayNotUse: NO_WORLD,
  },
  // From an article to what it says: quotes, speakers, summary, timeline.
  {
    folder: 'utils/core/analysis',
    values: ['utils/core/article', 'utils/core/language'],
    types: [],
    mayNotUse: NO_WORLD,
  },
  // What a window shows, and the record that is exported.
  {
    folder: 'utils/core/views',
    values: ['utils/core/article', 'utils/core/settings'],
    types: ['utils/core/analysis'],
    mayNotUse: NO_WORLD,
  },
  // One schema: type, default, check.
  { folder: 'utils/core/settings', values: ['utils/core/language'], types: [], mayNotUse: NO_WORLD },
  // The whole way from a snapshot to what is shown, in one call.
  {
    folder: 'utils/core/thought',
    values: [
      'utils/core/article',
      'utils/core/language',
      'utils/core/reading',
      'utils/core/analysis',
      'utils/core/views',
    ],
    types: ['utils/core/settings'],
    mayNotUse: NO_WORLD,
  },
  // One interface a direction.
  { folder: 'utils/core/messages', values: [], types: CORE, mayNotUse: NO_WORLD },
  // Reads and paints the live page.
  {
    folder: 'utils/page',
    values: ['utils/core/article', 'utils/core/views', 'utils/core/settings', '@mozilla/readability'],
    types: ['utils/core/messages'],
    mayNotUse: ['extension', 'network'],
  },
  // Talks to the browser.
  {
    folder: 'utils/platform',
    values: ['utils/core/article', 'utils/core/settings', 'utils/core/messages', 'wxt/browser', '#i18n'],
    types: ['utils/core/language', 'utils/core/views', 'utils/core/thought'],
    mayNotUse: ['dom', 'network'],
  },
  // The interface's words in the reader's language.
  {
    folder: 'utils/texts',
    values: ['locales', 'intl-messageformat'],
    types: ['utils/core/article', 'utils/core/views', 'utils/core/settings'],
    mayNotUse: ['dom', 'extension', 'network'],
  },
  // The command line: the same page and core code over jsdom.
  {
    folder: 'utils/command',
    values: [...CORE, 'utils/page', 'jsdom', 'node:*'],
    types: [],
    mayNotUse: ['extension', 'network'],
  },
  // Props in, callbacks out.
  {
    folder: 'components',
    values: ['utils/core/views', 'utils/core/settings', 'utils/texts', 'preact', 'preact/hooks'],
    types: ['utils/core/article', 'utils/core/messages', 'utils/core/thought'],
    mayNotUse: ['extension', 'network'],
  },
  // Wiring only.
  {
    folder: 'entrypoints',
    values: [
      ...CORE,
      'utils/page',
      'utils/platform',
      'utils/texts',
      'components',
      'preact',
      'preact/*',
      'wxt/*',
    ],
    types: [],
    mayNotUse: ['network'],
  },
];
