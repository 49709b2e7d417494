import type { LanguagePack } from '../../pack';
import { quotations } from './quotations';
import { sentences } from './sentences';
import { speech } from './speech';

export const turkish: LanguagePack = { code: 'tr', speech, quotations, sentences, dates: null };
