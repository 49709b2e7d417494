import type { LanguagePack } from '../../pack';
import { quotations } from './quotations';
import { sentences } from './sentences';
import { speech } from './speech';

export const norwegian: LanguagePack = {
  code: 'no',
  speech,
  quotations,
  sentences,
  dates: null,
};
