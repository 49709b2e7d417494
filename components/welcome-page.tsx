import { Section } from './section';
import { useTexts } from './texts-context';
import './welcome-page.css';

interface WelcomePageProps {
  readonly onSample: () => void;
  readonly onSettings: () => void;
}

/** What Inquit is, how to begin, what it may do and why: shown once after installing, and from the settings. */
export function WelcomePage({ onSample, onSettings }: WelcomePageProps) {
  const { t } = useTexts();
  return (
    <main class="welcome">
      <h1>{t('welcome.title')}</h1>
      <p class="welcome-lead">{t('welcome.lead')}</p>
      <div class="welcome-buttons">
        <button type="button" class="button" onClick={onSample}>
          {t('welcome.sample')}
        </button>
        <button type="button" class="button" onClick={onSettings}>
          {t('welcome.settings')}
        </button>
      </div>
      <Section title={t('welcome.begin')}>
        <ol class="welcome-list">
          <li>{t('welcome.beginPress')}</li>
          <li>{t('welcome.beginJump')}</li>
          <li>{t('welcome.beginHover')}</li>
        </ol>
      </Section>
      <Section title={t('welcome.may')}>
        <ul class="welcome-list">
          <li>{t('welcome.mayRead')}</li>
          <li>{t('welcome.mayKeep')}</li>
          <li>{t('welcome.mayMenu')}</li>
          <li>{t('welcome.mayPanel')}</li>
          <li>{t('welcome.maySites')}</li>
        </ul>
      </Section>
      <Section title={t('options.about')}>
        <p>{t('options.privacy')}</p>
      </Section>
      <Section title={t('welcome.limits')}>
        <ul class="welcome-list">
          <li>{t('welcome.limitsErr')}</li>
          <li>{t('welcome.limitsFacts')}</li>
        </ul>
      </Section>
    </main>
  );
}
