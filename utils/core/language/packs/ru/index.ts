import type { LanguagePack } from '../../pack';
import { quotations } from './quotations';
import { sentences } from './sentences';
import { speech } from './speech';

export const russian: LanguagePack = { code: 'ru', speech, quotations, sentences, dates: null };
