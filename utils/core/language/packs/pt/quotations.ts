import type { QuotationTable } from '../../quotation-table';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['“', '”'],
    ['«', '»'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
  ],
  dashDialogue: true,
  leadingApostrophes: [],
};
