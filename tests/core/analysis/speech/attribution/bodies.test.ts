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
      'goes to the committee that a general noun stands for',
      'es',
      'El Comité Norlandés de Rescate denunció el ataque. «Pedimos ayuda urgente a todos», dijo la ONG.',
      'Comité Norlandés de Rescate',
    ],
    [
      'is not a body that goes by its whole name alone',
      'en',
      'The European Union backed the plan. Workers at the dock walked out. “The gates hold,” the union said.',
      'union',
    ],
    [
      'is those around a person, and not the person',
      'fr',
      'L’entourage de Luc Arnoux a rapidement réagi à la nouvelle : « C’est un mensonge prétentieux ».',
      'entourage de Luc Arnoux',
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

describe('a pronoun with a gender', () => {
  it.each([
    [
      'goes to the body that was the subject before',
      'fr',
      'La Fédération des ports a fermé le quai lundi. Elle a précisé que « la pente reste dangereuse pour tous les promeneurs ».',
      'Fédération des ports',
    ],
    [
      'goes to a body whose noun tells the gender behind an article that does not',
      'fr',
      'L’Association des marins a fermé le quai lundi. « Le niveau baisse depuis ce matin », a-t-elle indiqué.',
      'Association des marins',
    ],
    [
      'goes to a body of its gender in another language',
      'de',
      'Die Gewerkschaft der Lotsen hat den Hafen am Montag geschlossen. „Wir streiken bis Freitag“, teilte sie mit.',
      'Gewerkschaft der Lotsen',
    ],
    [
      'goes to a body whose noun tells the gender where no article does',
      'nl',
      'De Vereniging van Loodsen sloot de haven maandag. „Wij staken tot vrijdag”, zei ze.',
      'Vereniging van Loodsen',
    ],
    [
      'goes to no body of the other gender',
      'fr',
      'Luc Arnoux a parlé. La Fédération des ports a fermé le quai. « Le niveau baisse depuis ce matin », a-t-il indiqué.',
      'Luc Arnoux',
    ],
    [
      'goes rather to a woman than to what an object stands for',
      'de',
      'Die Norpartei hat ein Papier veröffentlicht. So fand es Präsidiumsmitglied Marie-Agnes Brandner zwar gut. „Der Ton hilft dem Hafen nicht weiter“, ließ sie wissen.',
      'Marie-Agnes Brandner',
    ],
  ])('%s (%s)', (_case, lang, text, name) => {
    expect(namesIn(text, lang)).toEqual([name]);
  });
});
