import { describe, expect, it } from 'vitest';
import { packs } from '../../../utils/core/language/registry';
import type { SpeechTable } from '../../../utils/core/language/speech-table';
import { withForms } from '../../../utils/core/language/word-forms';

const NOBODY = { masculine: [], feminine: [], either: [] };

function formsOf(table: Partial<SpeechTable>) {
  const { verbs, looseVerbs, participles, dependentForms, roles, groups } = withForms({
    verbs: [],
    looseVerbs: [],
    participles: [],
    dependentForms: [],
    groups: [],
    roles: NOBODY,
    conjugations: [],
    declensions: [],
    ...table,
  } as unknown as SpeechTable);
  return { verbs, looseVerbs, participles, dependentForms, roles, groups };
}

const NO_FORMS = formsOf({});

describe('the forms of regular words', () => {
  it('puts every ending of a conjugation to the stem of each verb, beside the forms that are listed', () => {
    expect(
      formsOf({
        verbs: ['dice'],
        conjugations: [
          {
            lemma: '-are',
            finite: ['-a', '-ò'],
            participles: ['-ato'],
            dependent: ['-ando', 'nel -are'],
            verbs: ['narrare'],
            looseVerbs: ['sperare'],
          },
        ],
      }),
    ).toEqual({
      ...NO_FORMS,
      verbs: ['dice', 'narra', 'narrò'],
      looseVerbs: ['spera', 'sperò'],
      participles: ['narrato'],
      dependentForms: ['narrando', 'nel narrare'],
    });
  });

  it('leaves a verb in two parts apart, and joins the parts too', () => {
    expect(
      formsOf({
        conjugations: [
          {
            lemma: '-en',
            finite: ['-te'],
            participles: ['ge-t'],
            dependent: [],
            verbs: ['fügen … hinzu'],
            looseVerbs: [],
          },
        ],
      }),
    ).toEqual({ ...NO_FORMS, verbs: ['fügte … hinzu', 'hinzufügte'], participles: ['hinzugefügt'] });
  });

  it('changes the one word that has the ending, and any where the lemma has none', () => {
    const like = { participles: [], dependent: [], looseVerbs: [] };
    expect(
      formsOf({
        conjugations: [
          { ...like, lemma: '-er', finite: ['-e'], verbs: ['se féliciter'] },
          { ...like, lemma: '-', finite: ['-', '-ed'], verbs: ['point out'] },
        ],
      }).verbs,
    ).toEqual(['se félicite', 'point out', 'pointed out']);
  });

  it('makes women and groups of roles, and groups alone of words for either', () => {
    expect(
      formsOf({
        groups: ['gente'],
        roles: { ...NOBODY, feminine: ['suora'] },
        declensions: [
          {
            lemma: '-e',
            feminine: ['-essa'],
            plural: ['-i', '-esse'],
            masculine: ['studente'],
            either: ['agente'],
          },
        ],
      }),
    ).toEqual({
      ...NO_FORMS,
      roles: { masculine: ['studente'], feminine: ['suora', 'studentessa'], either: ['agente'] },
      groups: ['gente', 'studenti', 'studentesse', 'agenti', 'agentesse'],
    });
  });
});

describe.each(packs.map(({ code, speech }) => [code, speech] as const))(
  'the regular words of %s',
  (_, speech) => {
    const ofVerbs = speech.conjugations.flatMap(({ lemma, verbs, looseVerbs }) =>
      [...verbs, ...looseVerbs].map((word) => ({ word, lemma })),
    );
    const ofRoles = speech.declensions.flatMap(({ lemma, masculine, either }) =>
      [...masculine, ...either].map((word) => ({ word, lemma })),
    );

    it('all have the ending of their lemma', () => {
      const strays = [...ofVerbs, ...ofRoles].filter(
        ({ word, lemma }) => !word.split(' ').some((part) => part.endsWith(lemma.slice(1))),
      );
      expect(strays).toEqual([]);
    });

    it('are not listed a second time', () => {
      const { conjugations, declensions } = speech;
      const made = formsOf({ conjugations, declensions });
      const listed = [
        [speech.verbs, made.verbs],
        [speech.looseVerbs, made.looseVerbs],
        [speech.participles, made.participles],
        [speech.dependentForms, made.dependentForms],
        [speech.roles.masculine, made.roles.masculine],
        [speech.roles.feminine, made.roles.feminine],
        [speech.roles.either, made.roles.either],
        [speech.groups, made.groups],
      ] as const;
      expect(listed.flatMap(([words, forms]) => words.filter((word) => forms.includes(word)))).toEqual([]);
    });
  },
);
