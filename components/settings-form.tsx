import type { Settings } from '../utils/core/settings/schema';
import { Choice } from './choice';
import { Section } from './section';
import './settings-form.css';
import { Switch } from './switch';
import { useTexts } from './texts-context';

interface SettingsFormProps {
  readonly settings: Settings;
  /** How many stored settings could not be read. */
  readonly brokenCount: number;
  readonly languages: readonly string[];
  readonly onChange: (changed: Partial<Settings>) => void;
  readonly onReset: () => void;
  /** What was just done, for everyone to see and to hear. */
  readonly status: string;
}

/** Every setting, in sections; a change is stored at once. */
export function SettingsForm({
  settings,
  brokenCount,
  onChange,
  onReset,
  status,
  languages,
}: SettingsFormProps) {
  const { t } = useTexts();
  return (
    <main class="settings">
      <h1>{t('options.title')}</h1>
      {brokenCount > 0 && <p class="settings-notice">{t('options.broken', { count: brokenCount })}</p>}
      <Section title={t('options.marks')}>
        <Switch checked={settings.marks} onChange={(marks) => onChange({ marks })}>
          {t('options.marksOn')}
        </Switch>
        <Choice
          title={t('options.colours')}
          value={settings.colours}
          options={[
            { value: 'speakers', label: t('options.coloursSpeakers') },
            { value: 'single', label: t('options.coloursSingle') },
            { value: 'lines', label: t('options.coloursLines') },
          ]}
          onChange={(colours) => onChange({ colours })}
        />
      </Section>
      <Section title={t('options.reading')}>
        <Choice
          title={t('options.summaryLength')}
          value={settings.summaryLength}
          options={[
            { value: 'short', label: t('options.short') },
            { value: 'medium', label: t('options.medium') },
            { value: 'long', label: t('options.long') },
          ]}
          onChange={(summaryLength) => onChange({ summaryLength })}
        />
        <LanguageField settings={settings} languages={languages} onChange={onChange} />
      </Section>
      <Section title={t('options.sites')}>
        <SitesOff settings={settings} onChange={onChange} />
      </Section>
      <button type="button" class="button" onClick={onReset}>
        {t('options.reset')}
      </button>
      <p class="reading-window-status" role="status">
        {status}
      </p>
    </main>
  );
}

type FieldProps = Pick<SettingsFormProps, 'settings' | 'onChange'>;

function LanguageField({
  settings,
  languages,
  onChange,
}: FieldProps & { readonly languages: readonly string[] }) {
  const { t, languageName } = useTexts();
  return (
    <label>
      <span class="field-label">{t('options.interfaceLanguage')}</span>
      <br />
      <select
        value={settings.interfaceLanguage}
        onChange={(event) => onChange({ interfaceLanguage: event.currentTarget.value })}
      >
        <option value="auto">{t('options.automatic')}</option>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageName(language)}
          </option>
        ))}
      </select>
    </label>
  );
}

function SitesOff({ settings, onChange }: FieldProps) {
  const { t } = useTexts();
  const { sitesOff } = settings;
  return (
    <div>
      <h3 class="field-label">{t('options.sitesOff')}</h3>
      {sitesOff.length === 0 && <p class="quiet">{t('options.noSitesOff')}</p>}
      <ul class="settings-sites">
        {sitesOff.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button
              type="button"
              class="button"
              onClick={() => onChange({ sitesOff: sitesOff.filter((other) => other !== site) })}
            >
              {t('options.allowAgain', { site })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
