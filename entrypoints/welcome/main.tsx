import { render } from 'preact';
import { WelcomePage } from '../../components/welcome-page';
import { WindowFrame } from '../../components/window-frame';
import { openOwnPage, openSettings } from '../../utils/platform/lifecycle';
import { loadSettings } from '../../utils/platform/settings-store';
import { loadTexts } from '../../utils/texts/load-texts';

const root = document.getElementById('root');
const { settings } = await loadSettings();
const texts = await loadTexts(settings.interfaceLanguage, navigator.languages);
if (root) {
  render(
    <WindowFrame texts={texts} title="Inquit">
      <WelcomePage onSample={() => void openOwnPage('/sample.html')} onSettings={openSettings} />
    </WindowFrame>,
    root,
  );
}
