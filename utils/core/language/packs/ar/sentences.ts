import type { SentenceTable } from '../../sentence-table';
import { sharedSentences } from '../../shared-sentences';

export const sentences: SentenceTable = { ...sharedSentences };
