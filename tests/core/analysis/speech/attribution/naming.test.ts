import { describe, expect, it } from 'vitest';
import { attributionsIn, speechIn } from './attributions-in';

const namesIn = (text: string, lang: string) => attributionsIn(text, lang).map(({ name }) => name);

describe('the words that name a speaker', () => {
  it.each([
    [
      'a surname that is also an office',
      'en',
      'Howard Dean spoke first. “We left at dawn,” Dean said.',
      'Howard Dean',
    ],
    [
      'a name behind an office and a rank of no table',
      'es',
      'El portavoz militar norlandés, alfahuir Daniel Robles, avisó: «La cifra es provisional».',
      'Daniel Robles',
    ],
    [
      'a name behind an office and a long field between commas',
      'es',
      'El presidente de la comisión del área protegida de Valle Alto, Carlos Robles, avisó: «La cifra es provisional».',
      'Carlos Robles',
    ],
    [
      'a name behind an office of two fields',
      'es',
      'El consejero de Puertos y Pesca, Antonio Robles, avisó: «La cifra es provisional».',
      'Antonio Robles',
    ],
    [
      'a name behind what an office is for',
      'fr',
      '« Les quais restent ouverts », a répondu hier le secrétaire d’Etat aux Phares Luc Arnoux devant les dockers.',
      'Luc Arnoux',
    ],
    [
      'a name behind an adjective and what an office is for',
      'fr',
      '« Les quais restent ouverts », a déclaré la ministre norlandaise des Affaires maritimes Sophie Bellanger à une chaîne.',
      'Sophie Bellanger',
    ],
    [
      'a name behind an office that is an adjective',
      'de',
      'Die Vorsitzende der Norpartei im Landtag, Anna Brandner, sagte: „Wir warten auf das Gutachten“.',
      'Anna Brandner',
    ],
    [
      'a name that opens the sentence before a small word and its verb',
      'it',
      'Norlandia infatti ha sottolineato di volere «regole chiare per tutti i porti».',
      'Norlandia',
    ],
    [
      'a body before a verb of no table',
      'es',
      'La policía tramitó el caso. «No hay detenidos por ahora», dijo la policía.',
      'policía',
    ],
    [
      'a name behind words for whose turn it is',
      'fr',
      '« Nous avançons chaque jour un peu », explique de son côté Luc, étudiant.',
      'Luc',
    ],
    [
      'a given name that is also an office',
      'en',
      '“We left at dawn,” said Dean Harrow of the harbour office.',
      'Dean Harrow',
    ],
    [
      'a surname with an article that is also an office',
      'fr',
      'Yann Le Maire a parlé. « Le quai rouvrira lundi », a ajouté M. Le Maire.',
      'Yann Le Maire',
    ],
    [
      'a surname with an article that is also an office, beside somebody else',
      'fr',
      'Le ministre norlandais Yves Tresca a annulé sa rencontre avec Bruno Le Maire. M. Le Maire en a pris note. « La visite aura lieu lundi », a ajouté M. Le Maire.',
      'Bruno Le Maire',
    ],
    [
      'a given name that is also a body',
      'fr',
      'Marine Le Goff, quant à elle, a dénoncé « une erreur grave et durable ».',
      'Marine Le Goff',
    ],
    [
      'a given name that is also a text, before a particle',
      'en',
      'Harbour chief Bill de Vries indicated that “the gates hold”.',
      'Bill de Vries',
    ],
    [
      'a name behind a particle in small letters',
      'en',
      '“We left at dawn,” Samira al-Hadi, a minister of state for the harbours, told a meeting.',
      'Samira al-Hadi',
    ],
    [
      'a surname that is an office, behind an office',
      'en',
      'The co-host Orla King spoke first. “What is it?” King asked.',
      'Orla King',
    ],
    [
      'a form of address behind a place',
      'en',
      '“We left at dawn,” North Haven Sen Tim Harrow said.',
      'Tim Harrow',
    ],
    [
      'somebody whose apposition holds commas',
      'en',
      'Eric Harrow, a guide at the museum in Oldbury, Norland, and member of the council, said: “The gates hold.”',
      'Eric Harrow',
    ],
    [
      'an office for two fields',
      'en',
      'Minister for Local Harbours and Old Customs, Joseph Harrow, spoke first. “The session is over,” he stated.',
      'Joseph Harrow',
    ],
    [
      'no letter of a party',
      'en',
      'A spokesperson for Sen. Tim Harrow, D-Norland, said the office raised “serious doubts” about it.',
      'A spokesperson for Sen. Tim Harrow',
    ],
    [
      'the party behind an office',
      'it',
      '«Siamo partiti all’alba», ha detto il capogruppo PRD Ugo Sersale.',
      'Ugo Sersale',
    ],
    [
      'a surname that is a trade, behind a given name that nobody knows',
      'fr',
      '« Le quai rouvrira lundi », a dit Maïwenn Boulanger.',
      'Maïwenn Boulanger',
    ],
    [
      'the field of an office before a given name',
      'fr',
      '« Le quai rouvrira lundi », a dit la ministre du Travail Muriel Lescot.',
      'Muriel Lescot',
    ],
    [
      'an office of either gender',
      'it',
      '«Siamo partiti all’alba», ha detto l’economista Marta Sersale. «Mai più», ha aggiunto l’economista.',
      'Marta Sersale',
    ],
    [
      'the letters of a body',
      'fr',
      '« Le quai rouvrira lundi », a dit le secrétaire général de la CGT Yann Arnoux.',
      'Yann Arnoux',
    ],
    [
      'the body that a person belongs to',
      'fr',
      '« Le quai rouvrira lundi », a dit Yann Arnoux de la Fondation du port.',
      'Yann Arnoux',
    ],
    [
      'two offices of one person',
      'it',
      '«Siamo partiti all’alba», ha spiegato il vicedirettore e portavoce di Cantieri Riuniti Carlo Sersale.',
      'Carlo Sersale',
    ],
    [
      'a surname that makes other names those of a body',
      'en',
      '“We left at dawn,” said the president of Oldbury Motors Jim Press.',
      'Jim Press',
    ],
    [
      'an office of no table where every noun has a capital',
      'de',
      '„Das Stück trägt bis zum Schluss“, sagt Bühnenlegende Dominik Haverland in Oldenau.',
      'Dominik Haverland',
    ],
    [
      'an office of no table behind an article',
      'de',
      '„Das Eis trägt bis Sonntag“, sagte die kroatische Meteorologin Zorana Vakulic.',
      'Zorana Vakulic',
    ],
    [
      'a state that is also a given name',
      'en',
      'Gov. Carl Tomlin of West Virginia praised the plan. “It will last,” Tomlin said.',
      'Carl Tomlin',
    ],
    [
      'a name before a statement of its own',
      'en',
      'Carl Tomlin in his yearly report praised the plan. “It will last,” Tomlin said.',
      'Carl Tomlin',
    ],
  ])('are read through %s', (_case, lang, text, name) => {
    expect([...new Set(namesIn(text, lang))]).toEqual([name]);
  });

  it.each([
    [
      'a place before a comma for the office behind it',
      'it',
      'Ugo Sersale guida la banca. Durante un incontro nel Molentino, il direttore della banca ha detto che «la ripresa sarà lenta».',
      'Molentino',
    ],
    [
      'two people for one',
      'en',
      '“We left at dawn,” said the minister and officials from Oldbury.',
      'officials',
    ],
  ])('do not take %s', (_case, lang, text, wrong) => {
    expect(namesIn(text, lang)).not.toContain(wrong);
  });

  it('stand in a paragraph of their own before the words, however long the office, where a colon ends it', () => {
    const label = 'Eric Harrow, professor of harbour studies and chair of the Oldbury task force:';
    const text = `“We left at dawn,” Amina Diallo said.\n\n${label}\n\n“I draw the boats.”`;
    expect(namesIn(text, 'en')).toEqual(['Amina Diallo', 'Eric Harrow']);
  });

  it('are the subject behind a preposition that opens a clause', () => {
    const text = 'The harbours closed, with Harbour Minister Amina Diallo warning of “a long winter”.';
    expect(namesIn(text, 'en')).toEqual(['Amina Diallo']);
  });

  it('hold the party of an office without a name, and are not that party', () => {
    const text = '« Le quai rouvrira lundi », a dit la sénatrice PRD des Landes.';
    expect(namesIn(text, 'fr')).toEqual(['la sénatrice PRD des Landes']);
  });

  it('go on to the noun of a capital, over its adjectives', () => {
    const text = '„Wir fahren morgen los“, sagte der Betreiber des stillgelegten Werks.';
    expect(namesIn(text, 'de')).toEqual(['der Betreiber des stillgelegten Werks']);
  });

  it('do not give a body the office of another', () => {
    const text =
      'Oldbury Police Department had no comment. “We are looking into it,” said the Department of Fisheries.';
    expect(namesIn(text, 'en')).toEqual(['Department of Fisheries']);
  });

  it.each([
    [
      'words that a headline writes with a capital',
      'en',
      'Daily Casually Conflates Carl Tomlin and a Writer Who Was Never There\n\nMr. Tomlin was calm. “It will last,” Carl Tomlin told the paper, who was never casually asked.',
      'Carl Tomlin',
    ],
    [
      'a word with the capital of a sentence',
      'en',
      'Unlike Carl Tomlin, nobody was calm. “It will last,” Tomlin said.',
      'Carl Tomlin',
    ],
    [
      'a day behind an office',
      'de',
      '„Das Eis trägt“, sagte die Gemeindepräsidentin am Dienstag.',
      'die Gemeindepräsidentin',
    ],
    [
      'the noun that an adjective belongs to',
      'fr',
      'La campagne militaire reprend. « Le port rouvrira », a dit le militaire Luc Arnoux.',
      'Luc Arnoux',
    ],
    [
      'a participle behind a text',
      'es',
      '«Los barcos saldrán el lunes», según el comunicado recogido por la agencia Norte.',
      'comunicado',
    ],
    [
      'plain words before a full name',
      'es',
      'Habló la excandidata naval Nora Quevedo. «Los barcos saldrán el lunes», dijo Quevedo.',
      'Nora Quevedo',
    ],
    [
      'capitals that the text does without',
      'es',
      'NORA QUEVEDO HABLA HOY SOBRE EL PUERTO\n\n«Salimos al amanecer», dijo Nora Quevedo a los vecinos.',
      'Nora Quevedo',
    ],
    [
      'the ending of a case',
      'de',
      'Haverlands Stück läuft gut. „Es trägt bis zum Schluss“, sagt Haverland in Oldenau.',
      'Haverland',
    ],
  ])('leave out %s', (_case, lang, text, name) => {
    expect(namesIn(text, lang)).toEqual([name]);
  });

  it.each([
    [
      'a small word that opens a name',
      'it',
      '«La rotta resta aperta», hanno detto gli Stati Riuniti.',
      'Stati Riuniti',
    ],
    [
      'the noun of a body that has a capital',
      'es',
      '«Los barcos saldrán el lunes», dijo ayer la Comisión Electoral.',
      'Comisión Electoral',
    ],
    ['a sign between two letters', 'nl', '“De boten varen maandag”, zegt V&W.', 'V&W'],
  ])('hold %s', (_case, lang, text, name) => {
    expect(namesIn(text, lang)).toEqual([name]);
  });

  it('do not take a party for its member, nor a tie to somebody for an office', () => {
    const text = 'My wife Amina Diallo (CDU) left first. “We left at dawn,” said Diallo.';
    const { speech } = speechIn(text, 'en');
    expect(speech.speakers).toEqual([
      { name: 'Amina Diallo', aliases: ['Diallo'], role: null, kind: 'person' },
    ]);
  });
});
