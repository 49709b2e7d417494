import type { SentenceTable } from '../../sentence-table';

export const sentences: SentenceTable = {
  abbreviations: ['mr.', 'mrs.', 'dr.', 'st.'],
  ordinalStop: false,
  dangling: ['he', 'she', 'it', 'they', 'this', 'that', 'however'],
};
