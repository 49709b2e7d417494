import { DataSettings } from './data-settings';
import type { Key } from './key-list';
import { KeySettings } from './key-settings';
import { MarksSettings } from './marks-settings';
import { ReadingSettings } from './reading-settings';
import { Section } from './section';
import './settings-form.css';
import type { SettingsProps } from './settings-props';
import { type GrantedSites, SiteSettings } from './site-settings';
import { StatusLine } from './status-line';
import { useTexts } from './texts-context';

export interface SettingsFormProps extends SettingsProps {
  /** How many stored settings could not be read. */
  readonly brokenCount: number;
  readonly languages: readonly string[];
  readonly grants: GrantedSites;
  readonly keys: readonly Key[];
  readonly version: string;
  /** What was just done, for everyone to see and to hear. */
  readonly status: string;
  readonly onGrant: (site: string | null, granted: boolean) => void;
  readonly onChangeKeys: () => void;
  readonly onExport: () => void;
  readonly onImport: (text: string) => void;
  readonly onReset: () => void;
}

/** Every setting, in sections; a change is stored at once. */
export function SettingsForm(props: SettingsFormProps) {
  const { t } = useTexts();
  return (
    <main class="settings">
      <h1>{t('options.title')}</h1>
      {props.brokenCount > 0 && (
        <p class="settings-notice callout">{t('options.broken', { count: props.brokenCount })}</p>
      )}
      <MarksSettings {...props} />
      <ReadingSettings {...props} />
      <SiteSettings {...props} />
      {props.keys.length > 0 && <KeySettings {...props} />}
      <DataSettings {...props} />
      <Section title={t('options.about')}>
        <p>{t('options.privacy')}</p>
        <ul class="settings-links">
          <li>
            <a href="/welcome.html">{t('options.aboutPage')}</a>
          </li>
          <li>
            <a href="/about.html#news">{t('news.title')}</a>
          </li>
          <li>
            <a href="/about.html#keys">{t('keys.title')}</a>
          </li>
          <li>
            <a href="/about.html#privacy">{t('privacy.title')}</a>
          </li>
        </ul>
        <p class="quiet">{t('options.version', { version: props.version })}</p>
      </Section>
      <StatusLine text={props.status} />
    </main>
  );
}
