import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../utils/core/analysis/analyse';
import { packFor, packs } from '../utils/core/language/registry';
import { readPage } from '../utils/core/reading/read-page';
import { highlightView } from '../utils/core/views/highlight-view';
import { answerPages } from '../utils/platform/answer-pages';
import { answerWindows, stepMarks, toggleMarks } from '../utils/platform/answer-windows';
import { onKeys } from '../utils/platform/commands';
import { onGrantsChanged, registerGrantedSites } from '../utils/platform/grants';
import { onInstalled, onStartup, onTabClosed } from '../utils/platform/lifecycle';
import { createMenus, onToggleMarksMenu } from '../utils/platform/menus';
import { createReadOnce } from '../utils/platform/read-once';
import type { Think } from '../utils/platform/read-tab';
import { dropReading } from '../utils/platform/reading-store';
import { repaintTabs } from '../utils/platform/repaint-tabs';
import { reportError } from '../utils/platform/report-error';
import { serveCalls } from '../utils/platform/serve-calls';
import { watchSettings } from '../utils/platform/settings-store';

const think: Think = (snapshot, settings) => {
  const reading = readPage(snapshot, packs);
  if (!reading.isArticle) return reading;
  const { article } = reading;
  const analysis = analyse(article, packFor(article.language), settings);
  return { article, analysis, view: highlightView(article, analysis) };
};

export default defineBackground(() => {
  const toggle = (tab: number) => void reportError('toggling the marks', toggleMarks(tab, think));
  const read = createReadOnce(think);
  serveCalls('background', answerWindows(read));
  serveCalls('desk', (tab) => answerPages(read, tab));
  const step = (tab: number, direction: 1 | -1) =>
    void reportError('going to a quotation', stepMarks(tab, direction, think));
  onKeys({
    'toggle-marks': toggle,
    'next-quote': (tab) => step(tab, 1),
    'previous-quote': (tab) => step(tab, -1),
  });
  onToggleMarksMenu(toggle);
  onInstalled(() => void reportError('making the menu', createMenus()));
  const register = () => void reportError('following the granted sites', registerGrantedSites());
  onInstalled(register);
  onStartup(register);
  onGrantsChanged(register);
  onTabClosed((tab) => void reportError('forgetting a tab', dropReading(tab)));
  watchSettings((settings) => void reportError('marking anew', repaintTabs(settings)));
});
