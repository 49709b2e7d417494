import type { PopupView } from '../utils/core/views/popup-view';
import { ArticleWords } from './article-words';
import './masthead.css';
import { StoryDate } from './story-date';
import { useTexts } from './texts-context';

/** A report is what a reader expects, and is not named. */
const FORMS = {
  'live-blog': 'article.liveBlog',
  interview: 'article.interview',
  gallery: 'article.gallery',
} as const;

interface MastheadProps {
  readonly view: PopupView;
}

/** What is being read: site, language, length, headline and the story's day. */
export function Masthead({ view }: MastheadProps) {
  const { t, list, languageName } = useTexts();
  const { language, direction } = view;
  return (
    <header class="masthead">
      <p class="masthead-line quiet">
        {view.siteName && <bdi class="masthead-site">{view.siteName}</bdi>}
        {language !== 'und' && <span>{languageName(language)}</span>}
        {view.form !== 'report' && <span>{t(FORMS[view.form])}</span>}
        <span>{t('article.minutes', { minutes: view.readingMinutes })}</span>
      </p>
      {view.title && (
        <h1>
          <ArticleWords class="masthead-words" language={language} direction={direction}>
            {view.title}
          </ArticleWords>
        </h1>
      )}
      {view.standfirst && (
        <p class="masthead-standfirst">
          <ArticleWords class="masthead-words" language={language} direction={direction}>
            {view.standfirst}
          </ArticleWords>
        </p>
      )}
      {view.byline.length > 0 && (
        <p class="masthead-byline quiet">{t('article.by', { names: list(view.byline) })}</p>
      )}
      <StoryDate view={view} />
      {view.partial && (
        <p class="masthead-notice callout">{t('article.partial', { words: view.wordCount })}</p>
      )}
      {view.unreadFrames.length > 0 && (
        <p class="masthead-notice callout">
          {t('article.unreadFrames', {
            frames: view.unreadFrames.length,
            hosts: list([...new Set(view.unreadFrames)]),
          })}
        </p>
      )}
    </header>
  );
}
