import { describe, expect, it } from 'vitest';
import { bareSpeech } from '../../../../../utils/core/language/bare-tables';
import type { LanguagePack } from '../../../../../utils/core/language/pack';
import { english } from '../../../../../utils/core/language/packs/en';
import { attributionsIn } from './attributions-in';

/** A language that nobody speaks: "zorba" says, "vin" is who speaks by hearsay, "le" is she. */
const madeUp: LanguagePack = {
  ...english,
  code: 'zz',
  speech: {
    ...bareSpeech,
    conjugations: [
      {
        lemma: '-ar',
        finite: ['-a', '-an'],
        participles: ['ge-at'],
        dependent: ['-anta'],
        verbs: ['mendar', 'plitar … os'],
        looseVerbs: [],
      },
    ],
    verbs: ['zorba', 'zorbat', 'kul … pa'],
    participles: ['zorbit'],
    auxiliaries: ['hev'],
    participleGap: 2,
    sources: ['vin'],
    contentMarkers: ['ke'],
    pronouns: [{ form: 'le', gender: 'feminine', number: 'singular' }],
    articles: { definite: ['ot'], indefinite: ['un'], masculine: [], feminine: [] },
    prepositions: ['por'],
    linkingPrepositions: ['por'],
    conjunctions: ['und'],
    honorifics: { masculine: [], feminine: ['dona'], either: [] },
    declensions: [
      { lemma: '-o', feminine: ['-ina'], plural: ['-oj'], masculine: ['doktoro'], either: ['helpanto'] },
    ],
    roles: { masculine: [], feminine: ['kapitana'], either: [] },
  },
};

describe('a language known by its table alone', () => {
  it.each([
    ['“Mira sol lum,” zorba Tala Miri.', 'Tala Miri', 'Tala Miri', 'zorba'],
    ['Tala Miri hev zorbit: “Mira sol lum und vel.”', 'Tala Miri', 'Tala Miri', 'hev zorbit'],
    ['Tala Miri kul mesta pa: “Mira sol lum und vel.”', 'Tala Miri', 'Tala Miri', 'kul'],
    ['“Mira sol lum,” zorba ot kapitana.', 'ot kapitana', 'ot kapitana', 'zorba'],
    ['“Mira sol lum,” mendan ot helpantoj.', 'helpantoj', 'ot helpantoj', 'mendan'],
    ['“Mira sol lum,” plita ot doktorina os.', 'ot doktorina', 'ot doktorina', 'plita'],
    ['Dona Miri vela. “Mira sol lum,” zorba le.', 'Miri', 'le', 'zorba'],
  ])('%s', (text, name, mention, cue) => {
    expect(attributionsIn(text, 'zz', madeUp)).toMatchObject([{ name, mention, cue }]);
  });
});
