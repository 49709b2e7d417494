import type { SentenceTable } from '../../sentence-table';

export const sentences: SentenceTable = {
  abbreviations: ['sig.', 'dott.', 'on.', 'ecc.'],
  ordinalStop: false,
  dangling: ['lui', 'lei', 'questo', 'questa', 'tuttavia', 'inoltre'],
};
