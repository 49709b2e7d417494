import { render } from 'preact';
import { SettingsWindow } from '../../components/settings-window';
import { loadKeys, openKeySettings } from '../../utils/platform/browser-keys';
import { askGrant, dropGrant, loadGrants } from '../../utils/platform/grants';
import { extensionVersion } from '../../utils/platform/lifecycle';
import { loadSettings, resetSettings, saveSettings } from '../../utils/platform/settings-store';
import { loadTexts, TEXT_LANGUAGES } from '../../utils/texts/load-texts';

const root = document.getElementById('root');
const textsFor = (language: string) => loadTexts(language, navigator.languages);
const [initial, grants, keys] = await Promise.all([loadSettings(), loadGrants(), loadKeys()]);
const texts = await textsFor(initial.settings.interfaceLanguage);
if (root) {
  render(
    <SettingsWindow
      initial={initial}
      initialTexts={texts}
      initialGrants={grants}
      languages={TEXT_LANGUAGES}
      keys={keys}
      version={extensionVersion()}
      actions={{
        save: saveSettings,
        reset: resetSettings,
        loadTexts: textsFor,
        grant: (site, granted) => (granted ? askGrant(site) : dropGrant(site)),
        loadGrants,
        openKeySettings,
      }}
    />,
    root,
  );
}
