import { render } from 'preact';
import { AboutPage } from '../../components/about-page';
import { WindowFrame } from '../../components/window-frame';
import { loadKeys } from '../../utils/platform/browser-keys';
import { extensionVersion } from '../../utils/platform/lifecycle';
import { loadSettings } from '../../utils/platform/settings-store';
import { forgetUnseenNews } from '../../utils/platform/unseen-news';
import { loadTexts } from '../../utils/texts/load-texts';

const root = document.getElementById('root');
const [{ settings }, keys] = await Promise.all([loadSettings(), loadKeys()]);
const texts = await loadTexts(settings.interfaceLanguage, navigator.languages);
await forgetUnseenNews();
if (root) {
  render(
    <WindowFrame texts={texts} title={texts.t('about.title')}>
      <AboutPage version={extensionVersion()} keys={keys} />
    </WindowFrame>,
    root,
  );
  // The browser looked for the section before it was there.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
