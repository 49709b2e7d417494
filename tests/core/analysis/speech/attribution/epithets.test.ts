import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in';

const namesIn = (text: string, lang: string) => attributionsIn(text, lang).map(({ name }) => name);

describe('a noun that stands for a person', () => {
  it.each([
    [
      'goes to the one of its gender, which the article tells',
      'fr',
      'Sophie Bellanger a rencontré Emmanuel Arnoux. « Le port restera ouvert », a dit la syndicaliste.',
      'Sophie Bellanger',
    ],
    [
      'goes to somebody who has no name',
      'es',
      'Un alto cargo de la naviera habló con la prensa. «Los barcos saldrán el lunes», dijo el funcionario.',
      'Un alto cargo de la naviera',
    ],
    [
      'is nobody whom its own verb leads up to',
      'en',
      'Joe Harrow spoke on Monday. Tim Robles listened. Robles opposed it. The former mayor also accused Robles of “trying to undermine the vote”.',
      'Joe Harrow',
    ],
    [
      'goes to the one who held the office before, whatever it was of',
      'fr',
      'Sophie Bellanger a quitté la scène hier. « Le port restera ouvert », a dit l’ancienne ministre des Ports.',
      'Sophie Bellanger',
    ],
    [
      'goes to nobody who holds the office now',
      'fr',
      'Le président du Conseil Yann Arnoux a reçu les marins. « Le port restera ouvert », a dit l’ancien président du Conseil.',
      'l’ancien président du Conseil',
    ],
    [
      'may have an adjective before it',
      'it',
      'Ugo Sersale ha parlato a lungo ieri sera. «Il porto resterà aperto», ha detto il giovane sindaco.',
      'Ugo Sersale',
    ],
    [
      'goes to the one whom the article is about, though others stand nearer',
      'fr',
      'Yann Arnoux attend. Yann Arnoux a reçu Luc Lescot et Hugo Bellanger. « Le port restera ouvert », a dit l’ancien ministre. Yann Arnoux part demain.',
      'Yann Arnoux',
    ],
    [
      'stays what it is where it belongs to somebody',
      'es',
      'Carlos Robles no habló. «Los barcos saldrán el lunes», dijo su abogado.',
      'su abogado',
    ],
    [
      'stays what it is where it names several',
      'de',
      'Anton Brandner schwieg. „Die Boote fahren am Montag“, sagten die Ermittler.',
      'die Ermittler',
    ],
    [
      'is nobody where it only says what somebody is',
      'nl',
      'Annelies de Wit werd minister. „De boten varen maandag”, zegt ze.',
      'Annelies de Wit',
    ],
  ])('%s', (_case, lang, text, name) => {
    expect(namesIn(text, lang)).toEqual([name]);
  });
});

describe('a pronoun', () => {
  it.each([
    [
      'en',
      'Joe Harrow watched. When asked about Tim Robles leaving, he added: “The gates hold.”',
      'Joe Harrow',
    ],
    [
      'es',
      'Nora Quevedo calló. Preguntada por Marta Robles, ella dijo: «Saldremos el lunes».',
      'Nora Quevedo',
    ],
  ])('is nobody whom its own sentence asks about (%s)', (lang, text, name) => {
    expect(namesIn(text, lang)).toEqual([name]);
  });
});

describe('a name', () => {
  it.each([
    [
      'is known behind a form of address of one letter',
      'fr',
      'Emmanuel Arnoux a parlé. « Le port restera ouvert », a dit M. Arnoux.',
      ['Emmanuel Arnoux'],
    ],
    [
      'is known behind a verb that is also an office',
      'fr',
      '« La défiance est profonde dans les ports », juge Mme Bellanger.',
      ['Bellanger'],
    ],
    [
      'is none of two that a hyphen joins',
      'en',
      'The Norland-Suthia talks ended. “We left at dawn,” said Norland. “So did we,” said Suthia.',
      ['Norland', 'Suthia'],
    ],
    [
      'of a club is not that of another with the same last word',
      'en',
      'Man Utd met Haven Utd. “We left at dawn,” said Haven Utd. “So did we,” said Man Utd.',
      ['Haven Utd', 'Man Utd'],
    ],
    [
      'is the same with a hyphen, without it and without its particle',
      'en',
      '“We left at dawn,” said Farah Al-Sayed.\n\n“It was cold,” said Sayed.\n\n“Never again,” said Farah Al Sayed.',
      ['Farah Al-Sayed', 'Farah Al-Sayed', 'Farah Al-Sayed'],
    ],
  ])('%s', (_case, lang, text, names) => {
    expect(namesIn(text, lang)).toEqual(names);
  });
});
