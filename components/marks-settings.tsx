import { Choice } from './choice';
import { MarksPreview } from './marks-preview';
import { Section } from './section';
import type { SettingsProps } from './settings-props';
import { Switch } from './switch';
import { useTexts } from './texts-context';

/** Whether quotations are marked, and how that looks. */
export function MarksSettings({ settings, onChange }: SettingsProps) {
  const { t } = useTexts();
  return (
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
      <MarksPreview colours={settings.colours} />
    </Section>
  );
}
