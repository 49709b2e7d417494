import { Fragment } from 'preact';
import type { PopupView } from '../utils/core/views/popup-view';
import type { TimelineEntry } from '../utils/core/views/timeline-view';
import { Jump, type WordActions } from './jump';
import { Section } from './section';
import { useTexts } from './texts-context';
import './timeline-section.css';

interface TimelineSectionProps {
  readonly view: PopupView;
  readonly actions: WordActions;
}

/** The dates that the article speaks of, with a divide where its future begins. */
export function TimelineSection({ view, actions }: TimelineSectionProps) {
  const { t } = useTexts();
  const firstFuture = view.timeline.find(({ side }) => side === 'future');
  return (
    <Section title={t('timeline.title')}>
      {view.timeline.length === 0 && <p class="quiet">{t('timeline.none')}</p>}
      <ol class="timeline">
        {view.timeline.map((entry) => (
          <Fragment key={entry.date}>
            {entry === firstFuture && <li class="timeline-divide">{t('timeline.future')}</li>}
            <Entry entry={entry} actions={actions} />
          </Fragment>
        ))}
      </ol>
    </Section>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly actions: WordActions;
}

function Entry({ entry, actions }: EntryProps) {
  const { t, date } = useTexts();
  return (
    <li class="timeline-entry" data-side={entry.side}>
      <p>
        <time dateTime={entry.date}>{date(entry.date, entry.precision)}</time>
        {entry.side === 'story' && entry.precision === 'day' && (
          <span class="quiet">{t('timeline.storyDay')}</span>
        )}
      </p>
      {entry.mentions.map(({ sentence }) => (
        <Jump key={sentence.text} snippet={sentence} actions={actions} />
      ))}
    </li>
  );
}
