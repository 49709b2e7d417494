import { describe, expect, it } from 'vitest';
import { attributionsIn } from '../attributions-in';

describe('who said what in Portuguese', () => {
  it.each([
    [
      'an adverb that opens a sentence is no name',
      'Visivelmente cansada, Ivone Sarmento disse que a festa “vai ficar na memória de todos”.',
      ['Ivone Sarmento'],
    ],
    [
      'an adjective between commas parts the verb from its subject',
      '“A água levou tudo o que tínhamos”, conta, emocionada, a reformada Ivone Sarmento.',
      ['Ivone Sarmento'],
    ],
    [
      'who speaks through an agency is no part of it',
      '“As buscas vão continuar durante a noite”, disse à Lusa fonte da capitania.',
      ['fonte da capitania'],
    ],
    [
      'a source with a possessive is the one spoken of',
      'O economista Getúlio Sarmento estudou o plano. Na sua opinião, trata-se de “um erro que sairá caro”.',
      ['Getúlio Sarmento'],
    ],
    [
      'a verb in the plural has several for its dropped subject',
      'Os moradores da ilha receberam a ministra, Ivone Sarmento. “Precisamos de uma ponte nova”, disseram aos jornalistas.',
      ['moradores da ilha'],
    ],
    [
      'a small word that hangs on a verb leaves it a verb',
      '“A água levou tudo o que tínhamos”, disse-nos Ivone Sarmento à porta de casa.',
      ['Ivone Sarmento'],
    ],
    [
      'a reflexive verb of speech has a subject',
      'O deputado Getúlio Sarmento respondeu ontem. O socialista declarou-se “inteiramente disponível” para depor.',
      ['Getúlio Sarmento'],
    ],
    [
      'an unknown noun right before the verb is its subject, with its owner',
      'O cantor Getúlio Sarmento está internado. A assessoria do cantor informou que ele “passa bem e deve receber alta”.',
      ['assessoria do cantor'],
    ],
    [
      'a long field may stand between an office and its holder',
      '“Nada está decidido ainda”, garante o responsável pela área da Juventude da associação, Getúlio Sarmento.',
      ['Getúlio Sarmento'],
    ],
    [
      'a time is no speaker',
      'Ivone Sarmento não se demite. “A fábrica fica onde está”, disse esta semana.',
      ['Ivone Sarmento'],
    ],
    [
      'an adjective before an office leaves it an epithet',
      'Ivone Sarmento tomou posse ontem. “Começamos hoje mesmo”, disse a nova ministra aos jornalistas.',
      ['Ivone Sarmento'],
    ],
  ])('%s', (_, text, names) => {
    expect(attributionsIn(text, 'pt').map(({ name }) => name)).toEqual(names);
  });
});
