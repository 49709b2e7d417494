import type { SentenceTable } from '../../sentence-table';

export const sentences: SentenceTable = {
  abbreviations: [],
  ordinalStop: false,
  dangling: [],
};
