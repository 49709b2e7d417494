import type { QuotationTable } from '../../quotation-table';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ["'", "'"],
  ],
  dashDialogue: false,
  leadingApostrophes: ['em', 'til', 'tis', 'twas', 'cause', 'bout', 'round', 'n', 'ere', 'ol'],
};
