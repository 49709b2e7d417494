import { render } from 'preact';
import { SettingsWindow } from '../../components/settings-window';
import { loadSettings, resetSettings, saveSettings } from '../../utils/platform/settings-store';
import { loadTexts, TEXT_LANGUAGES } from '../../utils/texts/load-texts';

const root = document.getElementById('root');
const initial = await loadSettings();
const textsFor = (language: string) => loadTexts(language, navigator.languages);
const texts = await textsFor(initial.settings.interfaceLanguage);
if (root) {
  render(
    <SettingsWindow
      initial={initial}
      initialTexts={texts}
      languages={TEXT_LANGUAGES}
      save={saveSettings}
      reset={resetSettings}
      loadTexts={textsFor}
    />,
    root,
  );
}
