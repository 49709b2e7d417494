import type { PopupView } from '../utils/core/views/popup-view';
import type { StoryView } from '../utils/core/views/story-view';
import type { MessageKey } from '../utils/texts/messages';
import { ArticleWords } from './article-words';
import './story-date.css';
import { useTexts } from './texts-context';

const EVIDENCE: Readonly<Record<StoryView['evidence'], MessageKey>> = {
  dateline: 'story.fromDateline',
  published: 'story.fromPublished',
  text: 'story.fromText',
};

interface StoryDateProps {
  readonly view: PopupView;
}

/** The day the story belongs to, how it is known, and what else the page says of days. */
export function StoryDate({ view }: StoryDateProps) {
  const { t, date } = useTexts();
  const { story } = view;
  const day = (value: string) => date(value.slice(0, 'YYYY-MM-DD'.length), 'day');
  return (
    <div class="story-date">
      {story ? <StoryDay story={story} view={view} /> : <p class="quiet">{t('story.noDate')}</p>}
      <p class="story-date-more quiet">
        {view.published && story?.evidence !== 'published' && (
          <span>{t('story.published', { date: day(view.published) })}</span>
        )}
        {view.modified && <span>{t('story.updated', { date: day(view.modified) })}</span>}
        {view.pageClock && <span>{t('story.pageShows', { date: day(view.pageClock) })}</span>}
      </p>
    </div>
  );
}

function StoryDay({ story, view }: { readonly story: StoryView; readonly view: PopupView }) {
  const { t, date, age } = useTexts();
  return (
    <p class="story-date-day">
      <time dateTime={story.date}>{date(story.date, story.precision)}</time>
      {story.place && (
        <ArticleWords language={view.language} direction={view.direction}>
          {story.place}
        </ArticleWords>
      )}
      {story.age && <span class="quiet">{age(story.age)}</span>}
      <span class="story-date-evidence" title={story.evidenceText}>
        {t(EVIDENCE[story.evidence])}
      </span>
    </p>
  );
}
