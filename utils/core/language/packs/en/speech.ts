import type { SpeechTable } from '../../speech-table';

export const speech: SpeechTable = {
  verbs: ['said', 'says', 'told', 'added'],
  sources: ['according to'],
  dropsSubject: false,
};
