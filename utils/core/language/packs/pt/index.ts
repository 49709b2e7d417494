import type { LanguagePack } from '../../pack';
import { dates } from './dates';
import { quotations } from './quotations';
import { sentences } from './sentences';
import { speech } from './speech';

export const portuguese: LanguagePack = { code: 'pt', speech, quotations, sentences, dates };
