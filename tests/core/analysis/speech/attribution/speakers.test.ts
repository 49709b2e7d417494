import { describe, expect, it } from 'vitest';
import { attributionsIn, speechIn } from './attributions-in';

const namesIn = (text: string, lang: string) => attributionsIn(text, lang).map(({ name }) => name);

describe('the speakers of an article', () => {
  it('are one entry a person, under all forms of the name', () => {
    const text =
      '“We left at dawn,” said Amina Diallo.\n\n“It was cold,” Diallo added.\n\n“Never again,” said Mrs. Diallo.';
    const { speech } = speechIn(text, 'en');
    expect(speech.speakers).toEqual([
      { name: 'Amina Diallo', aliases: ['Diallo'], role: null, kind: 'person' },
    ]);
  });

  it('are two entries for two people with one surname', () => {
    const text = '“We left at dawn,” said Amina Diallo.\n\n“It was cold,” said Moussa Diallo.';
    expect(namesIn(text, 'en')).toEqual(['Amina Diallo', 'Moussa Diallo']);
  });

  it.each([
    [
      'a hyphen and its absence',
      'it',
      '«Siamo partiti all’alba», ha detto Park Min-seo.\n\n«Le reti erano vuote», ha detto poi Park Min Seo.',
      'Park Min-seo',
    ],
    [
      'two spellings of a foreign name',
      'de',
      '„Wir fahren morgen los“, sagte Oleksij Tscherenko.\n\n„Die Netze sind leer“, sagte Czerenko.',
      'Oleksij Tscherenko',
    ],
    [
      'an accent and its absence',
      'es',
      '“Salimos al amanecer”, dijo Dmitri Murátov.\n\n“Las redes estaban vacías”, dijo Muratov.',
      'Dmitri Murátov',
    ],
    [
      'a case ending',
      'pl',
      '„Wypłynęliśmy o świcie” – powiedział Jan Tusiński.\n\nWedług Tusińskiego to „dobry znak dla całej wsi”.',
      'Jan Tusiński',
    ],
  ])('are joined over %s', (_case, lang, text, name) => {
    expect([...new Set(namesIn(text, lang))]).toEqual([name]);
  });

  it('are known by the office that stood beside the name', () => {
    const text =
      'Il leader valligiano Piero Tosatti ha aperto la festa. «Siamo in tanti», ha detto il leader valligiano.';
    const { speech } = speechIn(text, 'it');
    expect(speech.speakers).toEqual([
      { name: 'Piero Tosatti', aliases: ['il leader valligiano'], role: 'leader valligiano', kind: 'person' },
    ]);
  });

  it('are kept apart where a second person holds the same office elsewhere', () => {
    const text =
      'Il sindaco di Orvano, Piero Tosatti, era assente. «Peccato», ha detto il sindaco di Collefermo.';
    expect(namesIn(text, 'it')).toEqual(['il sindaco di Collefermo']);
  });
});
