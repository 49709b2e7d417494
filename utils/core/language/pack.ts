import type { DateTable } from './date-table';
import type { PageTable } from './page-table';
import type { QuotationTable } from './quotation-table';
import type { SentenceTable } from './sentence-table';
import type { SpeechTable } from './speech-table';

/** What one language says that `Intl` does not know. Data only; every rule that reads it exists once. */
export interface LanguagePack {
  /** BCP 47 language, without region: `it`. */
  readonly code: string;
  /** Other codes that its texts go by: `nb` and `nn` are read with `no`. */
  readonly otherCodes?: readonly string[];
  readonly speech: SpeechTable;
  readonly quotations: QuotationTable;
  readonly sentences: SentenceTable;
  /** `null` where `Intl` knows enough: names of months and days, in their forms, and how dates are put together. */
  readonly dates: DateTable | null;
  readonly page: PageTable;
}
