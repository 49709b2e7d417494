import type { LanguagePack } from '../../pack';
import { quotations } from './quotations';
import { sentences } from './sentences';
import { speech } from './speech';

export const japanese: LanguagePack = { code: 'ja', speech, quotations, sentences, dates: null };
