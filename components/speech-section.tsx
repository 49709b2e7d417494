import { useState } from 'preact/hooks';
import { countSaid, filterSpeech } from '../utils/core/views/filter-speech';
import type { PopupView } from '../utils/core/views/popup-view';
import type { SpeakerView } from '../utils/core/views/quote-view';
import { ArticleWords } from './article-words';
import type { WordActions } from './jump';
import { Section } from './section';
import { SpeakerGroup } from './speaker-group';
import './speech-section.css';
import { useTexts } from './texts-context';

interface SpeechSectionProps {
  readonly view: PopupView;
  readonly actions: WordActions;
}

/** Fewer are looked over faster than they are searched. */
const FILTER_FROM = 8;

/** Who said what: one group a speaker, then what nobody is named for, then the words that nobody said. */
export function SpeechSection({ view, actions }: SpeechSectionProps) {
  const { t } = useTexts();
  const [wanted, setWanted] = useState('');
  const count = countSaid(view.speech);
  const { speakers, unclear, words } = filterSpeech(view.speech, wanted);
  return (
    <Section title={t('speech.title')} aside={count > 0 ? t('speech.count', { count }) : ''}>
      {count + view.speech.words.length === 0 && <p class="quiet">{t('speech.none')}</p>}
      {count >= FILTER_FROM && (
        <input
          class="speech-filter"
          type="search"
          aria-label={t('speech.filter')}
          placeholder={t('speech.filter')}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      {wanted && speakers.length + unclear.length + words.length === 0 && (
        <p class="quiet">{t('speech.noMatch')}</p>
      )}
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
