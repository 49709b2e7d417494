import type { QuotationTable } from '../../quotation-table';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['“', '”'],
    ['‘', '’'],
    ["'", "'"],
    ['"', '"'],
    ['„', '”'],
    ['‚', '’'],
  ],
  dashDialogue: false,
  leadingApostrophes: ['s', 't', 'n', 'k', 'm', 'r', 'ie', 'tis', 'ns'],
};
