import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in';

const namesIn = (text: string, lang: string) => attributionsIn(text, lang).map(({ name }) => name);

describe('whom a pronoun or a dropped subject stands for', () => {
  it.each([
    [
      'en',
      'Amina Diallo runs the fleet with Omar Benali. Karim Haddad was asked about the storm. He replied: “We lost two boats. Then we lost the pier. It was a long night.”\n\n“We will build both again. Who else would do it?”\n\nWhen asked about Benali leaving, he added: “I would love to keep him.”',
    ],
    [
      'en',
      'Karim Haddad said the storm came without a warning.\n\n“We lost two boats. We lost the pier. We lost the nets. Nobody slept. The children cried. The lamps went out,” he added.',
    ],
  ])('%s: sentences inside a quotation take nobody farther away', (lang, text) => {
    expect(new Set(namesIn(text, lang))).toEqual(new Set(['Karim Haddad']));
  });

  it.each([
    [
      'en',
      'Omar Benali met Karim Haddad in May. Benali said the pier would last. “We built it well,” he added.',
    ],
    [
      'en',
      '“The nets were empty,” said Omar Benali, who bought the boat from Karim Haddad. “We came back at noon,” he added.',
    ],
    [
      'nl',
      'Bram Verhoeven zei dat Daan Mulder de pier had getekend. “We bouwden hem samen”, voegde hij toe.',
    ],
    [
      'fr',
      'Luc Marchal a expliqué que Jean Perret avait vendu le bateau. « Nous sommes rentrés à midi », a-t-il ajouté.',
    ],
  ])('%s: rather whoever spoke last: %s', (lang, text) => {
    const names = namesIn(text, lang);
    expect(names.at(-1)).toBe(/Omar Benali|Bram Verhoeven|Luc Marchal/u.exec(text)?.[0]);
  });

  it.each([
    [
      'es',
      'La ministra Marta Robles visitó el puerto y agradeció el trabajo de la Guardia Costera y de la Unidad de Rescate Marítimo (URM). “Hace falta calma”, pidió a los vecinos.',
      'Marta Robles',
    ],
    [
      'it',
      'La sindaca Chiara Bellandi ha ringraziato la Guardia Costiera e la Croce Rossa. «Senza di loro saremmo ancora in mare», ha detto.',
      'Chiara Bellandi',
    ],
  ])('%s: rather the person who acts than a body named since', (lang, text, name) => {
    expect(namesIn(text, lang)).toEqual([name]);
  });
});

describe('a pronoun of several words', () => {
  it.each([
    [
      'fr',
      'Le maire de Borville a reçu Luc Arnoux. « Le port restera ouvert », a dit Arnoux. « Nous verrons », a déclaré ce dernier.',
      'ce dernier',
    ],
    [
      'it',
      'Ugo Sersale ha visto Mario Bassi. «Il porto resterà aperto», ha detto quest’ultimo.',
      'quest’ultimo',
    ],
    ['es', 'Carlos Robles calló. Este último añadió que «la plaza es de todos los vecinos».', 'Este último'],
  ])('is named whole (%s)', (lang, text, mention) => {
    expect(attributionsIn(text, lang).at(-1)?.mention).toBe(mention);
  });
});

describe('the subject behind an opening clause', () => {
  it.each([
    [
      'fr',
      'Alors que Boris Arnoux et Luc Perret visitent ensemble le port, Jean-Pierre Marchal éprouve un malaise. « Le pont tombera un jour », a-t-il déclaré jeudi.',
      'Jean-Pierre Marchal',
    ],
    [
      'en',
      'While Tim Robles toured the harbour, Joe Harrow stayed at home. “The gates hold,” he said on Monday.',
      'Joe Harrow',
    ],
  ])('is whom the next sentence means (%s)', (lang, text, name) => {
    expect(namesIn(text, lang)).toEqual([name]);
  });
});

describe('a pronoun for the latter', () => {
  it.each([
    [
      'fr',
      'Luc Arnoux a longuement reçu Paul Perret lundi. « Nous verrons bien », a déclaré ce dernier.',
      'Paul Perret',
    ],
    [
      'es',
      'Carlos Robles recibió ayer a Pedro Quevedo. «La plaza es de todos los vecinos», dijo este último.',
      'Pedro Quevedo',
    ],
    [
      'de',
      'Anton Brandner traf am Montag Jens Marlow. „Wir bleiben ruhig und warten ab“, sagte Letzterer.',
      'Jens Marlow',
    ],
    [
      'fr',
      'Claire Besson a reçu Paul Perret lundi. « La route restera fermée », a ajouté cette dernière.',
      'Claire Besson',
    ],
  ])('stands for whoever of its gender was named last (%s)', (lang, text, name) => {
    expect(namesIn(text, lang)).toEqual([name]);
  });
});

describe('who spoke in a relative clause', () => {
  it('is whom the next verb means', () => {
    const text =
      'Nora Quevedo no acudió. También preguntaron a Carlos Robles, quien señaló que «hay conflictos en el puerto». Indicó que «todo se arregla con tiempo».';
    expect(namesIn(text, 'es').at(-1)).toBe('Carlos Robles');
  });
});

describe('who goes on speaking', () => {
  const opening = 'Omar Benali told the paper that the harbour “can wait” for its crane.';
  const confidences = (text: string) => attributionsIn(text, 'en').map(({ confidence }) => confidence);

  it('is surer right after somebody’s words than over a paragraph of the narrator’s', () => {
    const words = '“Every week we lose a boat to the neighbours.”';
    const narrated = 'The quay is older than the town. Its stones came by ship, and half of them are gone.';
    const [, after = 0] = confidences(`${opening}\n\n${words}`);
    const [, later = 0] = confidences(`${opening}\n\n${narrated}\n\n${words}`);
    expect(later).toBeLessThan(after);
  });

  it('is told no surer than what it goes on from', () => {
    const turn = 'By now Amina Diallo’s patience is wearing thin.';
    const [, first = 0, second = 0] = confidences(
      `${opening}\n\n${turn}\n\n“Every week we lose a boat to the neighbours.”\n\n“Nobody listens to us.”`,
    );
    expect(second).toBeLessThanOrEqual(first);
  });

  it('is hardly whoever the quotation speaks of by name', () => {
    const text =
      'Amina Diallo trained Karim Haddad for the race.\n\n“Haddad is the best sailor we have had,” the coach’s friends heard.';
    expect(namesIn(text, 'en')).not.toContain('Karim Haddad');
  });
});

describe('who stands before a colon', () => {
  it('is no speaker as the object of a clause', () => {
    const text =
      'Chiara Bellandi incontra Fadini: «Il molo non sarà più nostro»\n\nChiara Bellandi ha visto Luca Fadini a Ortona.';
    expect(namesIn(text, 'it')).toEqual(['Chiara Bellandi']);
  });
});
