import { PermissionList } from './permission-list';
import './prose.css';
import { Section } from './section';
import { useTexts } from './texts-context';

interface WelcomePageProps {
  readonly onSample: () => void;
  readonly onSettings: () => void;
}

/** What Inquit is, how to begin, what it may do and why: shown once after installing, and from the settings. */
export function WelcomePage({ onSample, onSettings }: WelcomePageProps) {
  const { t } = useTexts();
  return (
    <main class="prose">
      <h1>{t('welcome.title')}</h1>
      <p class="prose-lead">{t('welcome.lead')}</p>
      <div class="prose-buttons">
        <button type="button" class="button button-main" onClick={onSample}>
          {t('welcome.sample')}
        </button>
        <button type="button" class="button" onClick={onSettings}>
          {t('welcome.settings')}
        </button>
      </div>
      <Section title={t('welcome.begin')}>
        <ol class="prose-list">
          <li>{t('welcome.beginPress')}</li>
          <li>{t('welcome.beginJump')}</li>
          <li>{t('welcome.beginHover')}</li>
        </ol>
      </Section>
      <Section title={t('welcome.may')}>
        <PermissionList />
      </Section>
      <Section title={t('privacy.title')}>
        <p>{t('options.privacy')}</p>
        <p>
          <a href="/about.html#privacy">{t('about.title')}</a>
        </p>
      </Section>
      <Section title={t('welcome.limits')}>
        <ul class="prose-list">
          <li>{t('welcome.limitsErr')}</li>
          <li>{t('welcome.limitsFacts')}</li>
        </ul>
      </Section>
    </main>
  );
}
