import type { LanguagePack } from '../../pack';
import { page } from './page';
import { quotations } from './quotations';
import { sentences } from './sentences';
import { speech } from './speech';

export const chinese: LanguagePack = { code: 'zh', speech, quotations, sentences, dates: null, page };
