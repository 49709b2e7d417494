import type { QuoteView, SpeechView } from './quote-view';

/** What is said that holds the words a reader looks for, whatever their case and accents; all by a speaker so named. */
export function filterSpeech(speech: SpeechView, wanted: string): SpeechView {
  const key = fold(wanted);
  if (!key) return speech;
  const matching = (quotes: readonly QuoteView[]) => quotes.filter(({ text }) => fold(text).includes(key));
  return {
    speakers: speech.speakers
      .map((speaker) =>
        [speaker.name, ...speaker.aliases].some((name) => fold(name).includes(key))
          ? speaker
          : { ...speaker, quotes: matching(speaker.quotes) },
      )
      .filter(({ quotes }) => quotes.length > 0),
    unclear: matching(speech.unclear),
    words: matching(speech.words),
  };
}

/** How many quotations are somebody's speech. */
export function countSaid({ speakers, unclear }: SpeechView): number {
  return speakers.reduce((sum, { quotes }) => sum + quotes.length, unclear.length);
}

function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
