import type { QuotationTable } from '../../quotation-table';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['„', '“'],
    ['»', '«'],
    ['‚', '‘'],
    ['›', '‹'],
    ['"', '"'],
    ["'", "'"],
  ],
  dashDialogue: false,
  leadingApostrophes: ['ne', 'nen', 'nem', 'n', 's', 'rum', 'raus', 'rein', 'mal'],
};
