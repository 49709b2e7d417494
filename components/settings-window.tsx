import { useEffect, useState } from 'preact/hooks';
import type { ReadSettings } from '../utils/core/settings/read-settings';
import { DEFAULTS, type Settings } from '../utils/core/settings/schema';
import { exportSettings, type Import, importSettings } from '../utils/core/settings/transfer';
import type { Texts } from '../utils/texts/texts';
import type { Key } from './key-list';
import { saveFile } from './save-file';
import { SettingsForm } from './settings-form';
import type { GrantedSites } from './site-settings';
import { useStatus } from './use-status';
import { WindowFrame } from './window-frame';

/** What the settings page can do with the browser. */
export interface SettingsActions {
  readonly save: (changed: Partial<Settings>) => Promise<'shared' | 'here'>;
  readonly reset: () => Promise<void>;
  /** The texts for a value of the language setting. */
  readonly loadTexts: (language: string) => Promise<Texts>;
  readonly grant: (site: string | null, granted: boolean) => Promise<boolean>;
  readonly loadGrants: () => Promise<GrantedSites>;
  readonly openKeySettings: () => Promise<void>;
}

interface SettingsWindowProps {
  readonly initial: ReadSettings;
  readonly initialTexts: Texts;
  readonly initialGrants: GrantedSites;
  readonly languages: readonly string[];
  readonly keys: readonly Key[];
  readonly version: string;
  readonly actions: SettingsActions;
}

/** The settings page: shows what is stored and stores what is changed. */
export function SettingsWindow({
  initial,
  initialTexts,
  initialGrants,
  actions,
  ...rest
}: SettingsWindowProps) {
  const [settings, setSettings] = useState(initial.settings);
  const [brokenCount, setBrokenCount] = useState(initial.broken.length);
  const [texts, setTexts] = useState(initialTexts);
  const [grants, setGrants] = useState(initialGrants);
  const [status, setStatus] = useStatus();
  /** The status is said in the language that was just chosen. */
  const show = async (next: Settings, told: (texts: Texts) => string) => {
    const spoken = await actions.loadTexts(next.interfaceLanguage);
    setSettings(next);
    setTexts(spoken);
    setStatus(told(spoken));
  };
  const change = async (changed: Partial<Settings>, saved: (texts: Texts) => string) => {
    const where = await actions.save(changed);
    await show({ ...settings, ...changed }, (spoken) =>
      where === 'here' ? spoken.t('options.savedHere') : saved(spoken),
    );
  };
  const takeFrom = async (text: string) => {
    const read = importSettings(text);
    if (read.ok) await change(read.settings, ({ t }) => t('options.imported'));
    else setStatus(faultOf(read, texts));
  };
  const reset = async () => {
    await actions.reset();
    setBrokenCount(0);
    await show(DEFAULTS, ({ t }) => t('options.resetDone'));
  };
  const grant = async (site: string | null, granted: boolean) => {
    const done = await actions.grant(site, granted);
    setStatus(granted && !done ? texts.t('marks.refused') : '');
    setGrants(await actions.loadGrants());
  };
  useEffect(() => {
    // The browser's own pages take grants back while this one is open.
    const look = () => void actions.loadGrants().then(setGrants);
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [actions]);
  return (
    <WindowFrame texts={texts} title={texts.t('options.title')}>
      <SettingsForm
        {...rest}
        settings={settings}
        brokenCount={brokenCount}
        grants={grants}
        status={status}
        onChange={(changed) => void change(changed, ({ t }) => t('options.saved'))}
        onGrant={(site, granted) => void grant(site, granted)}
        onChangeKeys={() => void actions.openKeySettings()}
        onExport={() =>
          saveFile({
            name: 'inquit-settings.json',
            mediaType: 'application/json',
            content: exportSettings(settings),
          })
        }
        onImport={(text) => void takeFrom(text)}
        onReset={() => void reset()}
      />
    </WindowFrame>
  );
}

function faultOf(read: Extract<Import, { ok: false }>, { t }: Texts): string {
  if (read.fault === 'field') return t('options.importField', { field: read.field });
  return t(read.fault === 'newer' ? 'options.importNewer' : 'options.importNoSettings');
}
