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

  it('know an office in the standfirst by the name that stands beside it further down', () => {
    const text =
      'Incontro tra i due direttori a Ortona. Il direttore lucano promette nuovi fondi per il teatro. «La sala riapre in autunno».\n\nPer primo ha parlato il direttore lucano Ugo Sersale, che poi ha visitato il palco.';
    expect(namesIn(text, 'it')).toEqual(['Ugo Sersale']);
  });

  it('do not take an office from somebody whom the words beside it do not fit', () => {
    const text =
      'Il direttore sardo promette nuovi fondi. «La sala riapre in autunno», ha detto il direttore sardo.\n\nDopo di lui ha parlato il direttore lucano Ugo Sersale.';
    expect(namesIn(text, 'it')).toEqual(['Il direttore sardo']);
  });

  it('are not one entry for two people together and one of them', () => {
    const text =
      'I due leader hanno firmato. «La sala riapre in autunno», hanno detto i due leader.\n\n«Era ora», ha aggiunto il leader.';
    expect(namesIn(text, 'it')).toEqual(['due leader', 'il leader']);
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

  it('have the office that stands beside the name further down already in the standfirst', () => {
    const text =
      'La secrétaire générale du port promet des navires neufs. « Le quai rouvrira », a dit la secrétaire générale du port.\n\nSophie Bellanger, secrétaire générale du port, a visité le quai.';
    expect(namesIn(text, 'fr')).toEqual(['Sophie Bellanger']);
  });

  it.each([
    [
      'two ministers of whom both are foreign',
      'en',
      'The Norland foreign minister Carl Tomlin met the Suthian foreign minister Jan Brandt. “It will last,” said the Suthian foreign minister.',
      'Jan Brandt',
    ],
    [
      'the president of something else',
      'es',
      '«El agua es buena», dijo el presidente de la junta del agua.\n\nLuego habló el presidente Carlos Robles.',
      'el presidente de la junta del agua',
    ],
    [
      'a policeman and the police',
      'es',
      'La policía llegó tarde. «No vimos nada», dijo el policía.',
      'el policía',
    ],
    [
      'a body and who stands behind its name',
      'es',
      'Carlos Robles llegó tarde. Ayer mostró en la Asamblea Carlos Robles el correo. «No vimos nada», dijo la Asamblea.',
      'Asamblea',
    ],
    [
      'a word with a capital and the name behind it',
      'pl',
      'Marek Nowak nie przyszedł. Wczoraj mówił w Sejmie Marek Nowak. „Nic nie widzieliśmy” – powiedział Nowak.',
      'Marek Nowak',
    ],
  ])('do not mix up %s', (_case, lang, text, name) => {
    expect(namesIn(text, lang)).toEqual([name]);
  });

  it.each([
    [
      'en',
      'The National Rowing Association (NRA) was silent. “We left at dawn,” the NRA said.',
      'National Rowing Association',
    ],
    [
      'es',
      'El informe llegó ayer. La Unidad Marítima Operativa (UMO) no habló. «No vimos nada», dijo la UMO.',
      'Unidad Marítima Operativa',
    ],
    [
      'de',
      'Gestern kam der Bund Deutscher Segler (BDS). „Die Boote fahren am Montag“, teilte der BDS mit.',
      'Bund Deutscher Segler',
    ],
    ['en', 'The National Rowing Association (OBS) was silent. “We left at dawn,” the OBS said.', 'OBS'],
  ])('go by the words that their letters stand for (%s)', (lang, text, name) => {
    expect(namesIn(text, lang)).toEqual([name]);
  });

  it.each([
    [
      'the name behind the comma, not of the ship',
      'fr',
      'Le capitaine du chalutier Punta Vela, Claude Arnoux, attend. « Le quai rouvrira », dit le capitaine du chalutier.',
      'Claude Arnoux',
    ],
    [
      'the name behind what the office is for',
      'fr',
      '« Le quai rouvrira », a annoncé la secrétaire d’État à la Pêche, Sophie Bellanger, alors que la grève dure. « Le port aussi », dit la secrétaire d’État.',
      'Sophie Bellanger',
    ],
    [
      'the subject of the verb, not the place before it',
      'fr',
      'À Norlande, un reporter indique que les marins « sont partis trop tard ».',
      'un reporter',
    ],
    [
      'the subject behind a participle, which is no noun there',
      'fr',
      '« Le quai rouvrira », a toutefois prévenu l’agence des ports.',
      'agence des ports',
    ],
    [
      'the name that closes behind a preposition',
      'es',
      'La reunión fue convocada por la ministra de Pesca, Nora Quevedo, el lunes. «Los barcos saldrán», dijo la ministra de Pesca.',
      'Nora Quevedo',
    ],
    [
      'the body itself, not of the person behind it',
      'fr',
      'Selon la partie civile, Yann Arnoux a menti. « Le quai rouvrira », dit la partie civile.',
      'partie civile',
    ],
    [
      'the name behind, not what a preposition leads to',
      'pt',
      'No diálogo entre os Portos, o presidente do Conselho, Carlos Robles, falou pouco. «Os barcos partirão na segunda», disse o presidente do Conselho.',
      'Carlos Robles',
    ],
    [
      'the body itself, not of the sea before it',
      'es',
      'Hay rutas por el Atlántico, Bruselas quiere cerrarlas. «Los barcos saldrán», dijo Bruselas.',
      'Bruselas',
    ],
  ])('are %s', (_case, lang, text, name) => {
    expect([...new Set(namesIn(text, lang))]).toEqual([name]);
  });

  it('are one even where an article of several stands before another name', () => {
    const text =
      'Yann Arnoux a perdu la confiance des Norlandais. Il estime que les marins « craignent la fin de leur métier ».';
    expect(namesIn(text, 'fr')).toEqual(['Yann Arnoux']);
  });

  it('are no reason that opens a sentence as a source does', () => {
    const text =
      'Pour cette raison, Sophie Bellanger refuse le mot de « violences graves au port ».\n\nPour cette raison, le quai est fermé « jusqu’à la fin de la grève ».';
    expect(namesIn(text, 'fr')).not.toContain('raison');
  });

  it('are nobody whom only a preposition or an article goes before', () => {
    const text =
      'Au port de Norlande, Yann Arnoux attend une Norlande unie. Le quai est fermé à Norlande. « Le quai rouvrira bientôt et nous partirons », dit-il.';
    expect(namesIn(text, 'fr')).toEqual(['Yann Arnoux']);
  });

  it.each([
    [
      'es',
      'El Ayuntamiento de Molentino no habló. «Los barcos saldrán el lunes», dijo el Ayuntamiento.\n\n«Todos», dijo luego el Ayuntamiento de Molentino.',
      'Ayuntamiento de Molentino',
    ],
    ['de', 'Mann verlässt Oldenau\n\n„Wir fahren am Montag los“, sagte der alte Mann.', 'der alte Mann'],
  ])('without a name go by the fullest of their phrases (%s)', (lang, text, name) => {
    expect([...new Set(namesIn(text, lang))]).toEqual([name]);
  });
});
