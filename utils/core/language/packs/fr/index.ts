import type { LanguagePack } from '../../pack';
import { dates } from './dates';
import { quotations } from './quotations';
import { sentences } from './sentences';
import { speech } from './speech';

export const french: LanguagePack = { code: 'fr', speech, quotations, sentences, dates };
