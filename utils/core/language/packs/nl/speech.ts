import type { SpeechTable } from '../../speech-table';

export const speech: SpeechTable = {
  verbs: [],
  sources: [],
  dropsSubject: false,
};
