import type { PopupView } from '../utils/core/views/popup-view';
import type { SpeakerView } from '../utils/core/views/quote-view';
import { ArticleWords } from './article-words';
import type { WordActions } from './jump';
import { Section } from './section';
import { SpeakerGroup } from './speaker-group';
import { useTexts } from './texts-context';

interface SpeechSectionProps {
  readonly view: PopupView;
  readonly actions: WordActions;
}

/** Who said what: one group a speaker, then what nobody is named for, then the words that nobody said. */
export function SpeechSection({ view, actions }: SpeechSectionProps) {
  const { t } = useTexts();
  const { speakers, unclear, words } = view.speech;
  const count = speakers.reduce((sum, { quotes }) => sum + quotes.length, unclear.length);
  return (
    <Section title={t('speech.title')} aside={count > 0 ? t('speech.count', { count }) : ''}>
      {count + words.length === 0 && <p class="quiet">{t('speech.none')}</p>}
      <ul>
        {speakers.map((speaker) => (
          <SpeakerGroup
            key={speaker.speaker}
            speaker={speaker.speaker}
            name={<bdi lang={view.language}>{speaker.name}</bdi>}
            note={<SpeakerNote speaker={speaker} view={view} />}
            quotes={speaker.quotes}
            citedAs={speaker.name}
            actions={actions}
          />
        ))}
        {unclear.length > 0 && (
          <SpeakerGroup
            speaker={null}
            name={t('speech.unclear')}
            note={t('speech.unclearWhy')}
            quotes={unclear}
            citedAs={null}
            actions={actions}
          />
        )}
        {words.length > 0 && (
          <SpeakerGroup
            speaker={null}
            name={t('speech.words')}
            note={t('speech.wordsWhy')}
            quotes={words}
            citedAs={null}
            actions={actions}
          />
        )}
      </ul>
    </Section>
  );
}

function SpeakerNote({ speaker, view }: { readonly speaker: SpeakerView; readonly view: PopupView }) {
  const { t, list } = useTexts();
  if (!speaker.role && speaker.aliases.length === 0) return null;
  return (
    <>
      {speaker.role && (
        <ArticleWords language={view.language} direction={view.direction}>
          {speaker.role}
        </ArticleWords>
      )}
      {speaker.role && speaker.aliases.length > 0 && <br />}
      {speaker.aliases.length > 0 && t('speech.alsoCalled', { names: list(speaker.aliases) })}
    </>
  );
}
