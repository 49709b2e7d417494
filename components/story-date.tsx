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
  const { t, date, age } = useTexts();
  const { story, pageClock } = view;
  const published = dayOnly(view.published);
  const updated = dayOnly(view.modified);
  return (
    <div class="story-date">
      {story ? <StoryDay story={story} view={view} /> : <p class="quiet">{t('story.noDate')}</p>}
      {view.notYet && (
        <p class="story-date-doubt callout">
          {t('story.notYet', { date: date(dayOnly(view.notYet) ?? '', 'day') })}
        </p>
      )}
      <p class="story-date-more quiet">
        {story?.age && <span>{age(story.age)}</span>}
        {story && (
          <span class="story-date-evidence" title={story.evidenceText}>
            {t(EVIDENCE[story.evidence])}
          </span>
        )}
        {published && published !== story?.date && (
          <span>{t('story.published', { date: date(published, 'day') })}</span>
        )}
        {updated && updated !== published && updated !== story?.date && (
          <span>{t('story.updated', { date: date(updated, 'day') })}</span>
        )}
        {pageClock && <span>{t('story.pageShows', { date: date(pageClock, 'day') })}</span>}
      </p>
    </div>
  );
}

/** The day of a moment as the page states it, in the page's own time zone. */
function dayOnly(moment: string | null): string | null {
  return moment?.slice(0, 'YYYY-MM-DD'.length) ?? null;
}

function StoryDay({ story, view }: { readonly story: StoryView; readonly view: PopupView }) {
  const { date } = useTexts();
  return (
    <p class="story-date-day">
      <time dateTime={story.date}>{date(story.date, story.precision)}</time>
      {story.place && (
        <ArticleWords language={view.language} direction={view.direction}>
          {story.place}
        </ArticleWords>
      )}
    </p>
  );
}
