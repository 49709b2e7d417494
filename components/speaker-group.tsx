import type { ComponentChildren } from 'preact';
import type { QuoteView } from '../utils/core/views/quote-view';
import type { WordActions } from './jump';
import { QuoteItem } from './quote-item';
import { chipStyle, SpeakerChip } from './speaker-chip';
import './speaker-group.css';

interface SpeakerGroupProps {
  /** Index of the speaker; `null` for what nobody is named for. */
  readonly speaker: number | null;
  readonly name: ComponentChildren;
  readonly note?: ComponentChildren;
  readonly quotes: readonly QuoteView[];
  /** Whom a copied quotation is given to. */
  readonly citedAs: string | null;
  readonly actions: WordActions;
}

/** One who speaks, and all that is said. */
export function SpeakerGroup({ speaker, name, note, quotes, citedAs, actions }: SpeakerGroupProps) {
  return (
    <li class="speaker-group">
      <div class="speaker-group-head">
        <SpeakerChip speaker={speaker} />
        <div>
          <h3>{name}</h3>
          {note && <p class="quiet">{note}</p>}
        </div>
      </div>
      <ul class="speaker-group-quotes" style={chipStyle(speaker)}>
        {quotes.map((quote, index) => (
          <QuoteItem key={`${index} ${quote.text}`} quote={quote} speaker={citedAs} actions={actions} />
        ))}
      </ul>
    </li>
  );
}
