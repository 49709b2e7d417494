import type { LanguagePack } from '../../pack';
import { dates } from './dates';
import { page } from './page';
import { sentences } from './sentences';
import { speech } from './speech';

export const french: LanguagePack = { code: 'fr', speech, sentences, dates, page };
