import { render } from 'preact';
import type { ReadingActions } from '../../components/reading-window';
import { SamplePage } from '../../components/sample-page';
import { WindowFrame } from '../../components/window-frame';
import { packFor } from '../../utils/core/language/registry';
import type { MarksState } from '../../utils/core/messages/background-calls';
import { correctSpeaker } from '../../utils/core/thought/correct-speaker';
import { type NoArticle, type Thought, think } from '../../utils/core/thought/think';
import { createPageSession } from '../../utils/page/page-session';
import { cardLabels } from '../../utils/platform/card-labels';
import { openSettings } from '../../utils/platform/lifecycle';
import { loadSettings, saveSettings } from '../../utils/platform/settings-store';
import { dayOf } from '../../utils/texts/day-of';
import { loadTexts } from '../../utils/texts/load-texts';

/** No script may be put into a page of the extension, so this one reads and marks itself, with the same code. */
const PAGE = 'sample';

const root = document.getElementById('root');
const { settings } = await loadSettings();
const texts = await loadTexts(settings.interfaceLanguage, navigator.languages);
const session = createPageSession(PAGE, new AbortController().signal, () => {});
let thought: Thought | NoArticle | null = null;

const actions: ReadingActions = {
  read: async () => {
    thought ??= await think((await session.takeSnapshot()).snapshot, async (code) => packFor(code), settings);
    if ('reason' in thought) return { kind: 'no-article', reason: thought.reason, title: thought.title };
    return { kind: 'article', article: thought.article, analysis: thought.analysis, marks: mark(true) };
  },
  setPageMarks: async (shown) => mark(shown),
  setSiteMarks: async () => {},
  setSiteGrant: async () => false,
  setMarksEverywhere: (marks) => saveSettings({ marks }),
  reveal: async (words) => session.reveal(PAGE, words) ?? false,
  findUnique: async (wanted) => session.findUnique(PAGE, wanted) ?? -1,
  correct: async (quote, correction) => {
    if (thought && 'view' in thought) thought = correctSpeaker(thought, quote, correction);
  },
  keepOpen: null,
  openSettings,
  forgetNews: () => {},
};

function mark(shown: boolean): MarksState {
  const view = thought && 'view' in thought ? thought.view : null;
  const look = { colours: settings.colours, labels: cardLabels() };
  const count = shown && view ? session.paint(PAGE, view, look) : null;
  if (!shown) session.clearMarks();
  return { shown, count, site: null, siteOff: false, granted: null, everywhere: settings.marks };
}

if (root) {
  render(
    <WindowFrame texts={texts} title={texts.t('sample.headline')}>
      <SamplePage actions={actions} today={dayOf(new Date())} />
    </WindowFrame>,
    root,
  );
}
