import type { LanguagePack } from '../../pack';
import { quotations } from './quotations';
import { sentences } from './sentences';
import { speech } from './speech';

export const chinese: LanguagePack = { code: 'zh', speech, quotations, sentences, dates: null };
