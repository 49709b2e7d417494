import { render } from 'preact';
import { type Beside, PanelWindow } from '../../components/panel-window';
import { WindowFrame } from '../../components/window-frame';
import { followFrontTab, frontTab } from '../../utils/platform/follow-tab';
import { readingActions } from '../../utils/platform/reading-actions';
import { watchReadings } from '../../utils/platform/reading-store';
import { loadSettings } from '../../utils/platform/settings-store';
import { dayOf } from '../../utils/texts/day-of';
import { loadTexts } from '../../utils/texts/load-texts';

const root = document.getElementById('root');
const [{ settings }, tab] = await Promise.all([loadSettings(), frontTab()]);
const texts = await loadTexts(settings.interfaceLanguage, navigator.languages);

function follow(onChange: (change: (before: Beside) => Beside) => void): void {
  followFrontTab(({ id }, loading) =>
    onChange((before) => ({ tab: id, visit: before.visit + 1, turn: 0, loading })),
  );
  watchReadings((read) =>
    onChange((before) => (read === before.tab ? { ...before, turn: before.turn + 1 } : before)),
  );
}

if (root && tab) {
  render(
    <WindowFrame texts={texts} title="Inquit">
      <PanelWindow
        first={{ tab: tab.id, visit: 0, turn: 0, loading: false }}
        follow={follow}
        actionsFor={(id) => ({ ...readingActions(id, false), keepOpen: null })}
        today={dayOf(new Date())}
      />
    </WindowFrame>,
    root,
  );
}
