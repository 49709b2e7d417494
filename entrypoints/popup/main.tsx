import { render } from 'preact';
import { ReadingWindow } from '../../components/reading-window';
import { WindowFrame } from '../../components/window-frame';
import { frontTab } from '../../utils/platform/follow-tab';
import { hasPanel, openPanel } from '../../utils/platform/panel';
import { readingActions } from '../../utils/platform/reading-actions';
import { loadSettings } from '../../utils/platform/settings-store';
import { loadUnseenNews } from '../../utils/platform/unseen-news';
import { dayOf } from '../../utils/texts/day-of';
import { loadTexts } from '../../utils/texts/load-texts';

const root = document.getElementById('root');
const [{ settings }, tab, unseenNews] = await Promise.all([loadSettings(), frontTab(), loadUnseenNews()]);
const texts = await loadTexts(settings.interfaceLanguage, navigator.languages);
if (root && tab) {
  const keepOpen = () => {
    openPanel(tab.windowId);
    window.close();
  };
  const actions = { ...readingActions(tab.id, true), keepOpen: hasPanel() ? keepOpen : null };
  render(
    <WindowFrame texts={texts} title="Inquit">
      <ReadingWindow actions={actions} unseenNews={unseenNews} today={dayOf(new Date())} />
    </WindowFrame>,
    root,
  );
}
