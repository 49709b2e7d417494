import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in';

const namesIn = (text: string, lang: string) => attributionsIn(text, lang).map(({ name }) => name);

describe('a noun that stands for a body', () => {
  it.each([
    [
      'goes to the body whose name holds it',
      'en',
      'The Norland Ministry of Harbours closed a pier. “The gates hold,” the ministry said.',
      'Norland Ministry of Harbours',
    ],
    [
      'goes to the body of its kind',
      'en',
      'The Department of Harbours closed a pier. “The gates hold,” the agency said.',
      'Department of Harbours',
    ],
    [
      'goes to the body of its kind in another language',
      'es',
      'La Asociación de Barqueros convocó a los vecinos. «Los barcos saldrán el lunes», dijo la organización.',
      'Asociación de Barqueros',
    ],
    [
      'goes to a name that runs on over a preposition',
      'es',
      'La Plataforma por unas Fiestas Tranquilas calló. La Plataforma denuncia que «el ruido no deja dormir a nadie».',
      'Plataforma por unas Fiestas Tranquilas',
    ],
    [
      'goes to the nearer of two where the other stands far off',
      'en',
      'The Ministry of Fisheries was asked. It took a day. Boats came in. The Ministry of Harbours closed a pier. “The gates hold,” the ministry said.',
      'Ministry of Harbours',
    ],
    [
      'stays what it is where two may be meant',
      'en',
      'The Ministry of Fisheries met the Ministry of Harbours. “The gates hold,” the agency said.',
      'agency',
    ],
    [
      'stays what it is where it belongs to somebody',
      'en',
      'The Ministry of Fisheries was asked. Amina Diallo went home. “The gates hold,” her ministry said.',
      'her ministry',
    ],
    [
      'stays what it is where nothing of its kind is named',
      'en',
      'Amina Diallo left the Norland Harbour Museum. “The gates hold,” the union said.',
      'union',
    ],
  ])('%s', (_case, lang, text, name) => {
    expect(namesIn(text, lang)).toEqual([name]);
  });
});

describe('the name of a body', () => {
  it.each([
    [
      '“The pier holds,” the European Lighthouse Agency said in a note to skippers.',
      'European Lighthouse Agency',
    ],
    ['“The pier holds,” German Ferry Airways said in a note to skippers.', 'German Ferry Airways'],
    ['“The pier holds,” the British government said in a note to skippers.', 'British government'],
  ])('begins with the adjective that belongs to it: %s', (text, name) => {
    expect(namesIn(text, 'en')).toEqual([name]);
  });

  it('does not take the adjective before a person', () => {
    expect(namesIn('“The pier holds,” said British skipper Tom Veld on Monday.', 'en')).toEqual(['Tom Veld']);
  });
});
