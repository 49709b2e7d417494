import type { SpeechTable } from '../../speech-table';

export const speech: SpeechTable = {
  verbs: ['ha detto', 'ha dichiarato', 'ha affermato', 'dice', 'ha aggiunto', 'ha riferito'],
  sources: ['secondo'],
  dropsSubject: true,
};
