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
      'is a kin’s own word beside somebody who holds an office',
      'fr',
      'Luc Arnoux, président du Conseil, a parlé le premier. « Notre enfant va mieux », a confié le père.',
      'le père',
    ],
    [
      'goes to whoever it points at, though it is a kin’s',
      'fr',
      'Luc Arnoux, président du Conseil, a parlé le premier. « Notre enfant va mieux », a confié ce père de trois filles.',
      'Luc Arnoux',
    ],
    [
      'stays what it is where only one person holds the office and this one holds another',
      'fr',
      'Luc Arnoux, président de la fédération, a ouvert la séance. « Les aides viendront en juin », a dit le Premier ministre.',
      'le Premier ministre',
    ],
    [
      'goes to the one who holds the office under its other name',
      'fr',
      'Le Premier ministre norlandais Boris Arnoux a reçu Luc Perret. « Les aides viendront en juin », a dit le chef du gouvernement norlandais.',
      'Boris Arnoux',
    ],
    [
      'goes to the one whom the text below names with it',
      'it',
      '«Il porto resterà aperto», ha scritto la premier.\n\nLa premier norlandese Giulia Marani è partita. Marani torna lunedì.',
      'Giulia Marani',
    ],
    [
      'stays what it is where the one named with it is not whom the article is about',
      'es',
      '«El puerto seguirá abierto», dijo el presidente.\n\nNora Quevedo calló. Quevedo salió. Quevedo volvió. La recibió el presidente de Norlandia, Carlos Robles.',
      'el presidente',
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

describe('a trade that several may have', () => {
  const opening = 'El investigador Carlos Robles aseguró que el termómetro era nuevo.';
  const words = '«El récord anterior no vale», explica Nicolás Quevedo, de la agencia.';

  it('is whoever spoke last in the paragraph', () => {
    const text = `${opening}\n\n${words} «Hay muchas dudas», añade el investigador.`;
    expect(namesIn(text, 'es')).toEqual(['Nicolás Quevedo', 'Nicolás Quevedo']);
  });

  it('is the one called so where the paragraph speaks of both', () => {
    const text = `${opening}\n\n${words} Robles no lo cree. «Hay muchas dudas», añade el investigador.`;
    expect(namesIn(text, 'es')).toEqual(['Nicolás Quevedo', 'Carlos Robles']);
  });

  it('is the one called so in a paragraph where nobody else spoke', () => {
    const text = `${opening}\n\n${words}\n\n«Hay muchas dudas», añade el investigador.`;
    expect(namesIn(text, 'es')).toEqual(['Nicolás Quevedo', 'Carlos Robles']);
  });

  it('is nobody of the other gender', () => {
    const text = `${opening}\n\n«El récord anterior no vale», explica Marta Quevedo. «Hay dudas», añade el investigador.`;
    expect(namesIn(text, 'es')).toEqual(['Marta Quevedo', 'Carlos Robles']);
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

  it.each([
    [
      'fr',
      'Yann Arnoux a pris la parole. Luc Bellanger « est un ami du port, pas un ingénieur », a-t-il ajouté.',
      'Yann Arnoux',
    ],
    [
      'es',
      'Nora Quevedo habló primero. Carlos Robles «es un amigo del puerto, no un ingeniero», añadió.',
      'Nora Quevedo',
    ],
    ['en', 'Joe Harrow spoke first. Tim Robles “is a friend of the harbour”, he said.', 'Joe Harrow'],
  ])('is nobody whose sentence runs on into the quotation (%s)', (lang, text, name) => {
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
