import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in';

describe('attribute', () => {
  it.each([
    // the order of quote, cue and speaker
    ['en', '“We left at dawn,” said Amina Diallo, who owns the boat.', 'Amina Diallo', 'Amina Diallo'],
    ['en', '“We left at dawn,” Amina Diallo said on Monday.', 'Amina Diallo', 'Amina Diallo'],
    ['en', 'Amina Diallo said: “We left at dawn and came back at noon.”', 'Amina Diallo', 'Amina Diallo'],
    [
      'en',
      'According to Amina Diallo, the sea was “as flat as a plate” that day.',
      'Amina Diallo',
      'Amina Diallo',
    ],
    [
      'it',
      '«Siamo partiti all’alba», ha dichiarato ieri Chiara Bellandi.',
      'Chiara Bellandi',
      'Chiara Bellandi',
    ],
    [
      'it',
      'Secondo Chiara Bellandi, il mare era «piatto come una tavola».',
      'Chiara Bellandi',
      'Chiara Bellandi',
    ],
    ['fr', '« Nous sommes partis à l’aube », a déclaré Lucie Marchal.', 'Lucie Marchal', 'Lucie Marchal'],
    [
      'fr',
      'Selon Lucie Marchal, la mer était « plate comme une assiette ».',
      'Lucie Marchal',
      'Lucie Marchal',
    ],
    ['es', '“Salimos al amanecer”, dijo Marta Robles.', 'Marta Robles', 'Marta Robles'],
    ['es', 'Según Marta Robles, el mar estaba “como un plato”.', 'Marta Robles', 'Marta Robles'],
    ['pt', '“Saímos ao amanhecer”, disse Lúcia Teixeira.', 'Lúcia Teixeira', 'Lúcia Teixeira'],
    ['nl', '“We vertrokken bij zonsopgang”, zei Anna Verhoeven.', 'Anna Verhoeven', 'Anna Verhoeven'],
    ['pl', '„Wypłynęliśmy o świcie” – powiedziała Anna Kowalczyk.', 'Anna Kowalczyk', 'Anna Kowalczyk'],
    ['de', '„Wir fuhren im Morgengrauen los“, sagte Petra Lindner.', 'Petra Lindner', 'Petra Lindner'],
    // a verb in two parts
    [
      'de',
      'Am Abend stellte Petra Lindner fest: „Das Meer war glatt wie ein Teller.“',
      'Petra Lindner',
      'Petra Lindner',
    ],
    // the object of the verb is no speaker
    ['en', '“The harbour is closed,” Amina Diallo told Omar Benali.', 'Amina Diallo', 'Amina Diallo'],
    ['es', '“El puerto está cerrado”, dijo a los periodistas Marta Robles.', 'Marta Robles', 'Marta Robles'],
    // an apposition between name and verb
    [
      'en',
      '“It held,” Omar Benali, a bridge engineer from Oran, said on Friday.',
      'Omar Benali',
      'Omar Benali',
    ],
    // a headline
    [
      'it',
      'Chiude il porto, Chiara Bellandi: «Non avevamo altra scelta, il molo stava per crollare»',
      'Chiara Bellandi',
      'Chiara Bellandi',
    ],
    ['en', '“I miss the old market” — Amina Diallo, florist', 'Amina Diallo', 'Amina Diallo'],
    // bodies and roles
    [
      'it',
      '«I colloqui sono finiti», ha dichiarato il ministero in un comunicato.',
      'ministero',
      'il ministero',
    ],
    [
      'en',
      '“No one was hurt,” a spokeswoman for the harbour said.',
      'a spokeswoman for the harbour',
      'a spokeswoman for the harbour',
    ],
  ])('%s: %s', (lang, text, name, mention) => {
    expect(attributionsIn(text, lang)).toMatchObject([{ name, mention }]);
  });

  it('gives a pronoun to the last person of its gender', () => {
    const text = 'Amina Diallo met Omar Benali in the harbour.\n\n“The nets were empty,” she said.';
    expect(attributionsIn(text, 'en')).toMatchObject([{ name: 'Amina Diallo', mention: 'she' }]);
  });

  it.each([
    [
      'it',
      'Chiara Bellandi guida la cooperativa da due anni. «Le reti erano vuote», ha detto ai cronisti.',
      'Chiara Bellandi',
    ],
    [
      'es',
      'Marta Robles dirige la cooperativa desde enero. “Las redes estaban vacías”, dijo.',
      'Marta Robles',
    ],
    [
      'pt',
      'Lúcia Teixeira dirige a cooperativa desde janeiro. “As redes estavam vazias”, disse.',
      'Lúcia Teixeira',
    ],
    [
      'pl',
      'Anna Kowalczyk kieruje spółdzielnią od stycznia. „Sieci były puste” – powiedziała.',
      'Anna Kowalczyk',
    ],
  ])('%s: finds whom a dropped subject stands for', (lang, text, name) => {
    expect(attributionsIn(text, lang)).toMatchObject([{ name, mention: null }]);
  });

  it('carries a speaker on to the next quotation of the paragraph', () => {
    const text = '“We left at dawn,” said Amina Diallo. “The nets were empty.”';
    expect(attributionsIn(text, 'en').map(({ name }) => name)).toEqual(['Amina Diallo', 'Amina Diallo']);
  });

  it.each([
    // talked about, or asked about, is not speaking
    [
      'en',
      'Manager Omar Benali spoke after the game. When asked about Karim Haddad staying, he added: “I would love to keep him until May.”',
      ['Omar Benali'],
    ],
    [
      'es',
      'La marcha estuvo encabezada por la exministra Marta Robles. “No nos van a callar”, gritó desde un camión.',
      ['Marta Robles'],
    ],
    // the nearer clause has its own speaker
    [
      'es',
      'La portavoz vecinal asegura que Marta Robles afirma que “no hace falta cortar el tráfico”. El puerto sigue abierto.',
      ['Marta Robles'],
    ],
    // an office with its field before the name
    [
      'fr',
      'Lucie Marchal a souri. L’adjoint aux finances, Hugo Lescarret, a parlé des loyers. « Ils paieront », a-t-il dit.',
      ['Hugo Lescarret'],
    ],
    // the next sentence has a source of its own
    [
      'es',
      '“Daños que duran todo el verano”, lamenta Marta Robles. Desde el Consistorio aseguran que “el parque se recupera cada año”.',
      ['Marta Robles', 'Consistorio'],
    ],
    [
      'fr',
      'Mais pour Lucie Marchal, avocate de l’association, Karim B., un homme « qui savait lire et compter », a menti.',
      ['Lucie Marchal'],
    ],
    ['en', 'The hall was, as Amina Diallo put it, “a ruin with a view”.', ['Amina Diallo']],
    // a verb that no table holds
    ['es', '“La música cura”, reflexiona Marta Robles mientras afina el violín.', ['Marta Robles']],
    ['fr', '« Le marché revient », s’amuse Lucie Marchal, derrière son étal.', ['Lucie Marchal']],
    // a participle belongs to the name before it, whatever preposition stands there
    [
      'en',
      'The spot ends with footage of Amina Diallo saying in March, “That made us stronger.”',
      ['Amina Diallo'],
    ],
    // told of in the sentence before
    [
      'it',
      'L’imprenditrice Chiara Bellandi, che conosce il porto da trent’anni, racconta di avere visto la nave insieme a Carlo Renzi. «Era già buio e nessuno si muoveva».',
      ['Chiara Bellandi'],
    ],
    // several signed quotations of several sentences
    [
      'en',
      '“I am so ashamed of the harbour. It was our pride.” ― Amina Diallo\n\n“I just hope that it opens soon. We need it.” ― Omar Benali',
      ['Amina Diallo', 'Omar Benali'],
    ],
  ])('%s: %s', (lang, text, names) => {
    expect(attributionsIn(text, lang).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['en', 'Amina Diallo: Jonas Weber’s Port Is ‘No Place’ for Trucks', 'Amina Diallo'],
    ['de', 'Petra Lindner: Jonas Weber nennt Hafen „keinen Ort“ für Lastwagen', 'Petra Lindner'],
    ['it', 'Chiara Bellandi: Franco Leoni dice che il porto «non basta» alle navi', 'Chiara Bellandi'],
  ])('gives the words of a headline to whom it names before its colon (%s): %s', (lang, title, name) => {
    const text = `${title}\n\nAmina Diallo, Petra Lindner, Chiara Bellandi.`;
    expect(attributionsIn(text, lang, undefined, { title }).map((one) => one.name)).toEqual([name]);
  });

  it('lets a headline’s words be whose they are in the text', () => {
    const text =
      'Haddad would be ‘morally’ right to stay\n\nThe harbour club waits for an answer this week.\n\n“To let him finish the season would be morally right,” said Omar Benali.';
    const { name } =
      attributionsIn(text, 'en', undefined, { title: 'Haddad would be ‘morally’ right to stay' })[0] ?? {};
    expect(name).toBe('Omar Benali');
  });

  it('holds an office to one person through the whole article', () => {
    const text =
      'O senador Rodrigo Pacheco falou primeiro. “Há diálogo”, disse o senador.\n\nFalcão ouviu. O senador insistiu: “A obra começa em maio.”';
    expect(attributionsIn(text, 'pt').map(({ name }) => name)).toEqual([
      'Rodrigo Pacheco',
      'Rodrigo Pacheco',
    ]);
  });

  it('names the outlet through which it was said', () => {
    const text =
      'Chiara Bellandi dirige il porto. «La nave è salva», ha detto Bellandi, secondo l’agenzia di stampa Ansa.';
    expect(attributionsIn(text, 'it')).toMatchObject([{ name: 'Chiara Bellandi', via: 'Ansa' }]);
  });

  it('says which words made it speech, and by which family of rule', () => {
    const [quote] = attributionsIn('“We left at dawn,” said Amina Diallo.', 'en');
    expect(quote).toMatchObject({ cue: 'said', rule: 'quote cue speaker' });
    expect(quote?.confidence).toBeGreaterThan(0.8);
  });

  it('is less sure of a speaker in the sentence before than of one beside the quotation', () => {
    const [beside] = attributionsIn('“We left at dawn,” said Amina Diallo.', 'en');
    const [before] = attributionsIn('Amina Diallo smiled at the crowd. “We left at dawn.”', 'en');
    expect(before?.confidence ?? 0).toBeLessThan(beside?.confidence ?? 0);
  });

  it('names nobody where the article names nobody', () => {
    expect(attributionsIn('“We left at dawn and the nets were empty all day long.”', 'en')).toMatchObject([
      { name: null },
    ]);
  });

  it('guesses no speaker in a language without a pack', () => {
    expect(attributionsIn('”Lähdimme aamulla”, sanoi Karin Ekholm.', 'fi')).toMatchObject([
      { name: null, confidence: 0 },
    ]);
  });
});
