import { render } from 'preact';
import { ReadingWindow } from '../../components/reading-window';
import { WindowFrame } from '../../components/window-frame';
import { activeTab } from '../../utils/platform/lifecycle';
import { readingActions } from '../../utils/platform/reading-actions';
import { loadSettings } from '../../utils/platform/settings-store';
import { dayOf } from '../../utils/texts/day-of';
import { loadTexts } from '../../utils/texts/load-texts';

const root = document.getElementById('root');
const [{ settings }, tab] = await Promise.all([loadSettings(), activeTab()]);
const texts = await loadTexts(settings.interfaceLanguage, navigator.languages);
if (root && tab !== null) {
  render(
    <WindowFrame texts={texts}>
      <ReadingWindow actions={readingActions(tab)} today={dayOf(new Date())} />
    </WindowFrame>,
    root,
  );
}
