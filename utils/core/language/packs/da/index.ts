import type { LanguagePack } from '../../pack';
import { quotations } from './quotations';
import { sentences } from './sentences';
import { speech } from './speech';

export const danish: LanguagePack = {
  code: 'da',
  speech,
  quotations,
  sentences,
  dates: null,
};
