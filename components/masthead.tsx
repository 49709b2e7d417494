import type { PopupView } from '../utils/core/views/popup-view';
import { ArticleWords } from './article-words';
import './masthead.css';
import { StoryDate } from './story-date';
import { useTexts } from './texts-context';

interface MastheadProps {
  readonly view: PopupView;
}

/** What is being read: site, language, length, headline and the story's day. */
export function Masthead({ view }: MastheadProps) {
  const { t, languageName } = useTexts();
  const { language, direction } = view;
  return (
    <header class="masthead">
      <p class="masthead-line quiet">
        {view.siteName && <bdi>{view.siteName}</bdi>}
        {language !== 'und' && <span>{languageName(language)}</span>}
        <span>{t('article.minutes', { minutes: view.readingMinutes })}</span>
      </p>
      {view.title && (
        <h1>
          <ArticleWords language={language} direction={direction}>
            {view.title}
          </ArticleWords>
        </h1>
      )}
      <StoryDate view={view} />
      {view.partial && <p class="masthead-notice">{t('article.partial', { words: view.wordCount })}</p>}
      {view.unreadFrames > 0 && (
        <p class="masthead-notice">{t('article.unreadFrames', { frames: view.unreadFrames })}</p>
      )}
    </header>
  );
}
