import type { LanguagePack } from '../../pack';
import { dates } from './dates';
import { page } from './page';
import { sentences } from './sentences';
import { speech } from './speech';

export const spanish: LanguagePack = { code: 'es', speech, sentences, dates, page };
