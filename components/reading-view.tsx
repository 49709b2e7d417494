import type { PopupView } from '../utils/core/views/popup-view';
import type { OnJump } from './jump';
import { Masthead } from './masthead';
import { RelatedSection } from './related-section';
import { SpeechSection } from './speech-section';
import { SummarySection } from './summary-section';
import { TimelineSection } from './timeline-section';

interface ReadingViewProps {
  readonly view: PopupView;
  readonly onJump: OnJump;
}

/** A finished reading, in the order in which a reader asks: what is it, what does it say, who says so, when, what else. */
export function ReadingView({ view, onJump }: ReadingViewProps) {
  return (
    <>
      <Masthead view={view} />
      <SummarySection view={view} onJump={onJump} />
      <SpeechSection view={view} onJump={onJump} />
      <TimelineSection view={view} onJump={onJump} />
      <RelatedSection view={view} />
    </>
  );
}
