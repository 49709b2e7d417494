import { NEWS } from './news';
import { Section } from './section';
import { useTexts } from './texts-context';

/** What each version brought. */
export function NewsSection() {
  const { t } = useTexts();
  return (
    <Section id="news" title={t('news.title')}>
      {NEWS.map(({ version, items }) => (
        <div key={version}>
          <h3>{t('options.version', { version })}</h3>
          <ul class="prose-list">
            {items.map((item) => (
              <li key={item}>{t(item)}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
