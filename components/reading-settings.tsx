import { Choice } from './choice';
import { Section } from './section';
import type { SettingsProps } from './settings-props';
import { useTexts } from './texts-context';

interface ReadingSettingsProps extends SettingsProps {
  /** The languages that there are texts for. */
  readonly languages: readonly string[];
}

/** How much is told, and in which language. */
export function ReadingSettings({ settings, onChange, languages }: ReadingSettingsProps) {
  const { t } = useTexts();
  return (
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
      <label>
        <span class="field-label">{t('options.interfaceLanguage')}</span>
        <select
          value={settings.interfaceLanguage}
          onChange={(event) => onChange({ interfaceLanguage: event.currentTarget.value })}
        >
          <option value="auto">{t('options.automatic')}</option>
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {ownNameOf(language)}
            </option>
          ))}
        </select>
      </label>
    </Section>
  );
}

/** What those who speak it call a language: they find it even where they can read nothing else. */
function ownNameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
