import type { QuotationTable } from '../../quotation-table';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ["''", "''"],
  ],
  dashDialogue: false,
  leadingApostrophes: ['ndrangheta', 'ndrine', 'ndrina', 'sto', 'sta', 'ste', 'sti', 'n', 'o', 'a'],
};
