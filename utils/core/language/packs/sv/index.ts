import type { LanguagePack } from '../../pack';
import { quotations } from './quotations';
import { sentences } from './sentences';
import { speech } from './speech';

export const swedish: LanguagePack = { code: 'sv', speech, quotations, sentences, dates: null };
