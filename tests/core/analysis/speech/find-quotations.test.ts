import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../utils/core/analysis/speech/find-quotations';
import type { Quotation } from '../../../../utils/core/analysis/speech/quotation';
import { packFor } from '../../../../utils/core/language/registry';
import { sentencesOf } from '../../../../utils/core/language/sentences';
import { articleOf } from '../../../support/articles';

function find(text: string, lang: string, title?: string): readonly Quotation[] {
  const article = articleOf(text, lang, { title });
  const pack = packFor(lang);
  return findQuotations(article, sentencesOf(article, pack), pack);
}

const kinds = (text: string, lang: string): readonly string[] =>
  find(text, lang).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('findQuotations', () => {
  it.each([
    ['en', '“We left at dawn and nobody waved,” said Amina.', ['direct: We left at dawn and nobody waved,']],
    ['en', 'Amina said the voyage was “far too long” for them.', ['partial: far too long']],
    ['en', 'Diallo told them that it was “a disgrace”.', ['partial: a disgrace']],
    ['en', 'The captain told the newspaper he was “too tired” to sail.', ['partial: too tired']],
    ['en', 'Nobody slept, the band said: “We are home.”', ['direct: We are home.']],
    ['de', '„Wir sind früh gegangen“, sagte Amina.', ['direct: Wir sind früh gegangen']],
    ['de', 'Diallo sagte, die Reise sei „viel zu lang“ gewesen.', ['partial: viel zu lang']],
    ['it', 'Secondo Amina il viaggio è stato “troppo lungo per tutti”.', ['partial: troppo lungo per tutti']],
    ['fr', 'Selon Amina, le voyage était « beaucoup trop long ».', ['partial: beaucoup trop long']],
    ['es', '«Nos fuimos al amanecer», dijo Amina.', ['direct: Nos fuimos al amanecer']],
    ['ru', '«Мы ушли на рассвете», — сказала Амина.', ['direct: Мы ушли на рассвете']],
    ['ja', 'アミナさんは「夜明けに港を出た」と話した。', ['direct: 夜明けに港を出た']],
  ])('takes for speech what somebody said (%s): %s', (lang, text, expected) => {
    expect(kinds(text, lang)).toEqual(expected);
  });

  it.each([
    ['en', 'The band played “Over the Quiet Hills” twice.'],
    ['en', 'Her novel “Harbour Lights” sold well.'],
    ['en', 'The ferry “Aurora” left the harbour.'],
    ['en', 'The so-called “Blue Pact” ended in May.'],
    ['de', 'Die Fähre „Aurora“ verließ den Hafen.'],
    ['de', 'Der Film „Stille Hügel“ läuft im Kino.'],
    ['it', 'Il film “Colline silenziose” esce oggi.'],
    ['fr', 'Le roman « Collines » paraît en mai.'],
    ['es', 'La novela «Colinas» sale en mayo.'],
    ['pl', 'Tygodnik „Wzgórza” ukazał się w maju.'],
    ['de', 'Der Trailer des Dokumentarfilms „Stille Hügel“ lief im Kino.'],
    ['de', 'Laut „Hafenkurier“ legte die Fähre früh ab.'],
    ['de', 'Die Meldung steht auf „hafen-kurier.de“ zu lesen.'],
    ['zh', '他写了《寂静的山丘》一书。'],
    ['en', 'Nobody watches the station’s “Morning Table” any more.'],
    ['en', 'Nobody listens to the “Morning Table” radio programme.'],
    ['en', 'Her first book, “The Quiet Hills,” came out in May.'],
    ['en', 'Amina Diallo said so. <post author="@harbour" at noon'],
    ['de', 'Nach „Hafenkurier“-Angaben fährt die Fähre wieder.'],
    ['nl', 'Amina sprak over de "veilige haven"-regels van de stad.'],
    ['it', 'Lo ha detto al quotidiano “Corriere del Porto” la sindaca.'],
    ['de', 'Das sagte sie der Nachrichtenagentur „Hafen“ am Dienstag.'],
    ['en', 'Amina said the film “Harbour Lights” moved her.'],
    ['tr', 'Toplantıdan "Artık yeter" sesleri yükseldi.'],
    ['tr', 'Savcılık "Sessiz Liman Dosyası"nı kapattı.'],
    ['ru', 'Как рассказала «Портовику» жительница города Зоя Крамер, мост закрыт.'],
    ['ru', 'Мост закрыт, передает «Интерфакс».'],
    ['pl', 'Most zamknięto, powiedział w rozmowie z „Kurierem Portowym” burmistrz.'],
    ['en', 'Amina Diallo told them of the so-called “blue pact” with the port.'],
    ['de', 'Amina Diallo sprach von der so genannten „blauen Liste“ im Hafen.'],
    ['de', 'Der Abend stand für Amina Diallo unter dem Motto „Häfen verbinden“.'],
    ['es', 'Amina Diallo habló del llamado “pacto azul” con el puerto.'],
    ['en', 'The nation watches us, Amina “Mina” Diallo told the crowd.'],
    ['en', 'Amina Diallo told of the crew, known as the “night owls” in the port.'],
    ['fr', 'Amina Diallo a parlé de la prime, aussi appelée « prime bleue », du port.'],
    ['ru', 'Амина Диалло сказала о т. н. «синем списке» порта.'],
    ['de', 'Das sagte Amina Diallo dem „Hafenkurier“ am Dienstag.'],
    ['de', 'Es berichteten Agenturen und „Süddeutsche Zeitung“ darüber.'],
    ['fr', 'Amina Diallo l’a dit au « Monde » mardi.'],
    ['pl', 'Amina Diallo powiedziała „Rzeczpospolitej” o porcie.'],
    ['ar', 'قالت أمينة ديالو لـ «الجزيرة» إن الميناء مغلق.'],
  ])('takes for words what is a name or a term (%s): %s', (lang, text) => {
    expect(find(text, lang).map(({ kind }) => kind)).toEqual(['words']);
  });

  it('takes a whole list for words where the noun behind it names them all', () => {
    const text =
      'Mahkeme "kaçak liman işletme", "sahte belge düzenleme" ve "yasa dışı yük taşıma" suçlarından dava açtı.';
    expect(find(text, 'tr').map(({ kind }) => kind)).toEqual(['words', 'words', 'words']);
  });

  it('takes for speech what somebody has called another', () => {
    expect(kinds('La alcaldesa ha llamado “gran cobarde” al ministro.', 'es')).toEqual([
      'partial: gran cobarde',
    ]);
  });

  it('does not take the capitals of German nouns for a headline in title case', () => {
    expect(kinds('Als „glückliche Fügung“ bezeichnet die Kapitänin Amina Diallo den Fund.', 'de')).toEqual([
      'partial: glückliche Fügung',
    ]);
  });

  it('takes a list of titles for words', () => {
    const text =
      'Amina Diallo said they would play “Quiet Hills,” “Harbour Lights,” “Over the Sea” and others.';
    expect(kinds(text, 'en')).toEqual([
      'words: Quiet Hills,',
      'words: Harbour Lights,',
      'words: Over the Sea',
    ]);
  });

  it.each([
    ['greet( name = "the whole crew" ), said Amina.'],
    ['Amina Diallo said the field is “port_name” there.'],
    ['Amina Diallo said to run `make all the ports` there.'],
    ['Amina Diallo said it starts with “<port name>” there.'],
  ])('takes the source of a program for words: %s', (text) => {
    expect(find(text, 'en').map(({ kind }) => kind)).toEqual(['words']);
  });

  it('knows a name again that the article has announced once, unless somebody says it', () => {
    const text =
      'Amina Diallo told them of the so-called “blue pact”. She said the “blue pact” was over. “Blue pact,” said Jonas Weber.';
    expect(kinds(text, 'en')).toEqual(['words: blue pact', 'words: blue pact', 'partial: Blue pact,']);
  });

  it('takes for words what stands in the marks that the article keeps for names', () => {
    const text = "“We left at dawn and nobody waved to us,” said Amina. The 'Aurora' was late.";
    expect(kinds(text, 'en')).toEqual(['direct: We left at dawn and nobody waved to us,', 'words: Aurora']);
  });

  it('takes for words what stands in single marks where all speech stands in double ones', () => {
    const text = "“We left at dawn and nobody waved to us,” said Amina. The ferry made a 'detour'.";
    expect(kinds(text, 'en').at(-1)).toBe('words: detour');
  });

  it('does not hold it against a headline that it has marks of its own', () => {
    const title = "Captain calls ferry delays 'a disgrace'";
    const text = `${title}\n\n“We left at dawn and nobody waved to us,” said Amina. “It is a disgrace.”`;
    expect(find(text, 'en', title).map(({ block, kind }) => [block, kind])).toEqual([
      [0, 'partial'],
      [1, 'direct'],
      [1, 'direct'],
    ]);
  });

  it.each([
    ['de', 'Streit um die Fähre am Kai – „Dem Nebel begegnet“', ['partial']],
    ['pl', 'Prom nie wypłynął w niedzielę. „Ludzie po prostu czekali”', ['direct']],
    ['fr', '« Colère froide »', ['partial']],
    ['de', 'Filmkritik: „Stille Hügel“', ['words']],
    ['tr', '"Limana Hoş Geldin Kardeşim"', ['words']],
  ])(
    'takes for speech what a headline is or ends in, if it is no title (%s): %s',
    (lang, title, expected) => {
      expect(find(`${title}\n\nAmina. Jonas.`, lang, title).map(({ kind }) => kind)).toEqual(expected);
    },
  );

  it.each([
    ['en', 'Diallo: Ferry Is ‘A Disgrace’ for the Island', ['partial']],
    ['de', 'Diallo: Hafen ist „kein Ort“ für Lastwagen', ['partial']],
    ['it', 'Diallo: il porto «non basta» alle navi', ['partial']],
    ['de', 'Neu im Kino: „Stille Hügel“ startet am Freitag', ['words']],
  ])(
    'takes for speech the words in marks of a headline that names its source before a colon (%s): %s',
    (lang, title, expected) => {
      expect(find(`${title}\n\nAmina. Jonas.`, lang, title).map(({ kind }) => kind)).toEqual(expected);
    },
  );

  it('takes for speech what a verb leads up to that is no verb of speech elsewhere', () => {
    const text =
      'The captain considers the pier “narrow and quite steep” in winter. The crew crossed the pier “grey and quite slippery” in winter.';
    expect(kinds(text, 'en')).toEqual(['partial: narrow and quite steep', 'words: grey and quite slippery']);
  });

  it('takes a quotation inside a quotation for speech only where a colon or a verb of speech leads up to it', () => {
    const text =
      '“She told me: ‘Wait for the ferry.’ I said ‘Not with you’ and it was our ‘plan’ after all,” said Amina.';
    expect(find(text, 'en').map(({ kind, depth }) => [kind, depth])).toEqual([
      ['direct', 0],
      ['direct', 1],
      ['partial', 1],
      ['words', 1],
    ]);
    const behind = '„Sie standen am Kai. ‚Wohin fahrt ihr denn?‘, fragten sie uns“, sagte Amina.';
    expect(find(behind, 'de').map(({ kind, depth }) => [kind, depth])).toEqual([
      ['direct', 0],
      ['direct', 1],
    ]);
  });

  it.each([
    ['en', '“We left at dawn,” said Amina, “and nobody waved.”', [0, 0]],
    ['en', '“We left at dawn,” said Amina. “Nobody waved to us.”', [0, 0]],
    ['en', '“We left at dawn.” “Nobody waved to us,” said Amina.', [0, 0]],
    ['it', '«Siamo partiti – spiega Amina – prima di tutti».', [0, 0]],
    ['de', '„Wir gingen früh“, sagte Amina, „und niemand winkte.“', [0, 0]],
    ['en', '“We left at dawn.\n\n“Nobody waved to us,” said Amina.', [0, 0]],
    ['en', '“We left at dawn,” said Amina. “You left at noon,” said Jonas.', [0, 1]],
    ['en', '“We left at dawn.” Jonas said he was “too tired to wave”.', [0, 1]],
    ['en', '“We left at dawn,” said Amina. Then she added: “Nobody waved.”', [0, 1]],
  ])('joins the pieces of one utterance and no others (%s): %s', (lang, text, expected) => {
    expect(find(text, lang).map(({ group }) => group)).toEqual(expected);
  });
});
