import { useState } from 'preact/hooks';
import type { ReadSettings } from '../utils/core/settings/read-settings';
import { DEFAULTS, type Settings } from '../utils/core/settings/schema';
import type { Texts } from '../utils/texts/texts';
import { SettingsForm } from './settings-form';
import { WindowFrame } from './window-frame';

interface SettingsWindowProps {
  readonly initial: ReadSettings;
  readonly initialTexts: Texts;
  readonly languages: readonly string[];
  readonly save: (changed: Partial<Settings>) => Promise<void>;
  readonly reset: () => Promise<void>;
  /** The texts for a value of the language setting. */
  readonly loadTexts: (language: string) => Promise<Texts>;
}

/** The settings page: shows what is stored and stores what is changed. */
export function SettingsWindow({
  initial,
  initialTexts,
  languages,
  save,
  reset,
  loadTexts,
}: SettingsWindowProps) {
  const [settings, setSettings] = useState(initial.settings);
  const [brokenCount, setBrokenCount] = useState(initial.broken.length);
  const [texts, setTexts] = useState(initialTexts);
  const [status, setStatus] = useState('');
  const show = async (next: Settings) => {
    const spoken = await loadTexts(next.interfaceLanguage);
    setSettings(next);
    setTexts(spoken);
    return spoken;
  };
  return (
    <WindowFrame texts={texts} title={texts.t('options.title')}>
      <SettingsForm
        settings={settings}
        brokenCount={brokenCount}
        languages={languages}
        status={status}
        onChange={async (changed) => {
          await save(changed);
          const { t } = await show({ ...settings, ...changed });
          setStatus(t('options.saved'));
        }}
        onReset={async () => {
          await reset();
          const { t } = await show(DEFAULTS);
          setBrokenCount(0);
          setStatus(t('options.resetDone'));
        }}
      />
    </WindowFrame>
  );
}
