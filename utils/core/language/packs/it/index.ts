import type { LanguagePack } from '../../pack';
import { dates } from './dates';
import { quotations } from './quotations';
import { sentences } from './sentences';
import { speech } from './speech';

export const italian: LanguagePack = { code: 'it', speech, quotations, sentences, dates };
