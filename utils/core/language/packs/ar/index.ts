import type { LanguagePack } from '../../pack';
import { quotations } from './quotations';
import { sentences } from './sentences';
import { speech } from './speech';

export const arabic: LanguagePack = { code: 'ar', speech, quotations, sentences, dates: null };
