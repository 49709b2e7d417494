import type { DateTable } from './date-table';
import type { QuotationTable } from './quotation-table';
import type { SentenceTable } from './sentence-table';
import type { SpeechTable } from './speech-table';

/**
 * What it takes to analyse an article in one language, beyond what `Intl` knows. Plain data, and only of kinds that JSON has:
 * the build writes each pack into a file of its own. Every rule that reads it exists once.
 */
export interface LanguagePack {
  /** BCP 47 language, without region: `it`. */
  readonly code: string;
  readonly speech: SpeechTable;
  readonly quotations: QuotationTable;
  readonly sentences: SentenceTable;
  /** `null` where `Intl` knows enough: names of months and days, in their forms, and how dates are put together. */
  readonly dates: DateTable | null;
}
