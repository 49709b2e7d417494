import { defineBackground } from 'wxt/utils/define-background';
import { correctSpeaker } from '../utils/core/thought/correct-speaker';
import { think } from '../utils/core/thought/think';
import { answerPages } from '../utils/platform/answer-pages';
import { answerWindows, stepMarks, toggleMarks } from '../utils/platform/answer-windows';
import { onKeys } from '../utils/platform/commands';
import { onGrantsChanged, registerGrantedSites } from '../utils/platform/grants';
import {
  onFirstInstalled,
  onInstalled,
  onStartup,
  onTabClosed,
  openOwnPage,
} from '../utils/platform/lifecycle';
import { createMenus, onToggleMarksMenu } from '../utils/platform/menus';
import { createReadOnce } from '../utils/platform/read-once';
import { dropReading } from '../utils/platform/reading-store';
import { repaintTabs } from '../utils/platform/repaint-tabs';
import { reportError } from '../utils/platform/report-error';
import { serveCalls } from '../utils/platform/serve-calls';
import { watchSettings } from '../utils/platform/settings-store';
import { keepNewsOfUpdates } from '../utils/platform/unseen-news';

export default defineBackground(() => {
  const toggle = (tab: number) => void reportError('toggling the marks', toggleMarks(tab, think));
  const read = createReadOnce(think);
  serveCalls('background', answerWindows(read, correctSpeaker));
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
  onFirstInstalled(() => void reportError('welcoming', openOwnPage('/welcome.html')));
  keepNewsOfUpdates();
  onStartup(register);
  onGrantsChanged(register);
  onTabClosed((tab) => void reportError('forgetting a tab', dropReading(tab)));
  watchSettings((settings) => void reportError('marking anew', repaintTabs(settings)));
});
