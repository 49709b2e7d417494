import type { PopupView } from '../utils/core/views/popup-view';
import { ArticleWords } from './article-words';
import './related-section.css';
import { Section } from './section';
import { useTexts } from './texts-context';

interface RelatedSectionProps {
  readonly view: PopupView;
}

/** The stories that the article itself recommends, with the words by which it does. */
export function RelatedSection({ view }: RelatedSectionProps) {
  const { t } = useTexts();
  return (
    <Section title={t('related.title')}>
      {view.related.length === 0 && <p class="quiet">{t('related.none')}</p>}
      <ul class="related-list">
        {view.related.map(({ href, title, label }, index) => (
          <li key={href}>
            {label && label !== view.related[index - 1]?.label && (
              <p class="quiet">
                <ArticleWords language={view.language} direction={view.direction}>
                  {label}
                </ArticleWords>
              </p>
            )}
            <a href={href} target="_blank" rel="noreferrer">
              <ArticleWords language={view.language} direction={view.direction}>
                {title}
              </ArticleWords>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
