import './prose.css';
import { KeyHelp } from './key-help';
import { type Key, KeyList } from './key-list';
import { NewsSection } from './news-section';
import { PermissionList } from './permission-list';
import { Section } from './section';
import { useTexts } from './texts-context';

interface AboutPageProps {
  readonly version: string;
  readonly keys: readonly Key[];
}

/** What Inquit is made of: names and licences are the same in every language. */
const PARTS = [
  'Readability (Mozilla, Apache-2.0)',
  'Preact (MIT)',
  'FormatJS intl-messageformat (BSD-3-Clause)',
  'webextension-polyfill (Mozilla, MPL-2.0)',
];

/** All that can be asked about Inquit itself: what is new, its keys, what it keeps, what it may do, whose it is. */
export function AboutPage({ version, keys }: AboutPageProps) {
  const { t } = useTexts();
  return (
    <main class="prose">
      <h1>{t('about.title')}</h1>
      <p class="quiet">{t('options.version', { version })}</p>
      <nav class="prose-contents" aria-label={t('about.contents')}>
        <a href="#news">{t('news.title')}</a>
        <a href="#keys">{t('keys.title')}</a>
        <a href="#privacy">{t('privacy.title')}</a>
        <a href="#permissions">{t('welcome.may')}</a>
        <a href="#licences">{t('about.licences')}</a>
        <a href="/welcome.html">{t('welcome.begin')}</a>
      </nav>
      <NewsSection />
      <Section id="keys" title={t('keys.title')}>
        {keys.length > 0 && (
          <>
            <p>{t('keys.page')}</p>
            <KeyList keys={keys} />
          </>
        )}
        <p>{t('keys.windows')}</p>
        <KeyHelp />
      </Section>
      <Section id="privacy" title={t('privacy.title')}>
        <p>{t('privacy.send')}</p>
        <p>{t('privacy.see')}</p>
        <p>{t('privacy.keep')}</p>
        <p>{t('privacy.sync')}</p>
        <p>{t('privacy.remove')}</p>
      </Section>
      <Section id="permissions" title={t('welcome.may')}>
        <PermissionList />
      </Section>
      <Section id="licences" title={t('about.licences')}>
        <p>{t('about.free')}</p>
        <p>{t('about.parts')}</p>
        <ul class="prose-list" lang="en" dir="ltr">
          {PARTS.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      </Section>
    </main>
  );
}
