import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarked } from '../../../../utils/core/analysis/speech/find-marked';
import { type MarkedWords, nestPieces } from '../../../../utils/core/analysis/speech/marked-words';
import { contains, overlaps } from '../../../../utils/core/article/span';
import { packFor } from '../../../../utils/core/language/registry';
import { articleOf } from '../../../support/articles';

const find = (text: string, lang: string): readonly MarkedWords[] =>
  nestPieces(text, findMarked(articleOf(text, lang), packFor(lang)?.quotations ?? null));
const words = (text: string, lang: string): readonly string[] =>
  find(text, lang).map(({ start, end }) => text.slice(start, end));

describe('findMarked', () => {
  it.each([
    ['en', 'curly', '“We left at dawn,” said Amina.', ['We left at dawn,']],
    ['en', 'straight', '"We left at dawn," said Amina.', ['We left at dawn,']],
    ['en', 'single curly', '‘We left at dawn,’ said Amina.', ['We left at dawn,']],
    ['en', 'single straight', "'We left at dawn,' said Amina.", ['We left at dawn,']],
    ['en', 'typewriter', "``We left at dawn,'' said Amina.", ['We left at dawn,']],
    ['it', 'two apostrophes', "''Siamo partiti all'alba'', ha detto Amina.", ["Siamo partiti all'alba"]],
    ['it', 'guillemets', '«Siamo partiti all’alba», ha detto Amina.', ['Siamo partiti all’alba']],
    ['fr', 'spaces inside', '« On est partis », a dit Amina.', ['On est partis']],
    ['fr', 'no-break spaces inside', '«\u00a0On est partis\u202f», a dit Amina.', ['On est partis']],
    ['fr', 'after an elision', 'Elle parle d’« un départ ».', ['un départ']],
    ['fr', 'spaces before a stop', 'Elle parle d’un " départ ", puis se tait.', ['départ']],
    ['de', 'low and high', '„Wir sind früh gegangen“, sagte Amina.', ['Wir sind früh gegangen']],
    ['de', 'inward guillemets', '»Wir sind früh gegangen«, sagte Amina.', ['Wir sind früh gegangen']],
    ['de', 'single low and high', 'Sie nannte es ‚Aufbruch‘.', ['Aufbruch']],
    ['de', 'single inward guillemets', 'Sie nannte es ›Aufbruch‹.', ['Aufbruch']],
    ['pl', 'low and high', '„Wyszliśmy o świcie” – powiedziała Amina.', ['Wyszliśmy o świcie']],
    ['nl', 'low and high', '„We vertrokken vroeg”, zei Amina.', ['We vertrokken vroeg']],
    ['sv', 'high twice', '”Vi gick i gryningen”, säger Amina.', ['Vi gick i gryningen']],
    ['sv', 'single high twice', 'Hon kallade det ’uppbrott’.', ['uppbrott']],
    ['fi', 'guillemets that look one way', '»Lähdimme aamulla», sanoi Amina.', ['Lähdimme aamulla']],
    ['da', 'inward guillemets', '»Vi gik tidligt,« siger Amina.', ['Vi gik tidligt,']],
    ['no', 'guillemets', '«Vi dro tidlig», sa Amina.', ['Vi dro tidlig']],
    ['ru', 'guillemets', '«Мы ушли на рассвете», — сказала Амина.', ['Мы ушли на рассвете']],
    ['ru', 'low and high inside', '«Она сказала „нет“ и ушла».', ['Она сказала „нет“ и ушла', 'нет']],
    ['ja', 'corners', 'アミナさんは「夜明けに出た」と話した。', ['夜明けに出た']],
    ['ja', 'white corners inside', '「彼は『待て』と言った」', ['彼は『待て』と言った', '待て']],
    ['zh', 'no spaces round', '阿米娜说：“我们黎明出发。”他点头。', ['我们黎明出发。']],
    ['zh', 'single inside', '她说：“他喊‘等等’就走了”。', ['他喊‘等等’就走了', '等等']],
    ['zh', 'titles', '他写了《黎明》一书。', ['黎明']],
    ['zh', 'full width', '他说：＂我们走。＂', ['我们走。']],
    ['ar', 'guillemets', 'قالت أمينة: «غادرنا فجرا».', ['غادرنا فجرا']],
    ['ar', 'straight', 'قالت أمينة: "غادرنا فجرا".', ['غادرنا فجرا']],
    ['tr', 'curly', 'Amina, “Erken çıktık” dedi.', ['Erken çıktık']],
  ])('reads %s marks: %s', (lang, _style, text, expected) => {
    expect(words(text, lang)).toEqual(expected);
  });

  it.each([
    ['en', 'apostrophes', "It's the workers' hall, and it isn’t the players’ either.", []],
    ['en', 'elisions in front', "Get 'em to the dogs' home by '94 and rock 'n' roll in the ’80s.", []],
    [
      'en',
      'a plural’s apostrophe',
      "'The dogs' bowls are empty,' said Amina.",
      ["The dogs' bowls are empty,"],
    ],
    [
      'nl',
      'elisions in front',
      "'s Avonds zei ze: 'We gaan om 8 uur 's avonds'.",
      ["We gaan om 8 uur 's avonds"],
    ],
    ['it', 'elisions', "L'alba dell'isola è un'altra cosa: 'bella', dice.", ['bella']],
    ['en', 'feet and inches', 'He is 6\'2" tall and "very quick", says Amina.', ['very quick']],
    ['en', 'inches', '"He broke a 12" record in two," said Amina.', ['He broke a 12" record in two,']],
    ['en', 'a year before the end mark', '"We left in 2012" is what she said.', ['We left in 2012']],
    ['it', 'a prime in the place of a mark', 'Ha detto: “Siamo in 20″ e basta.', ['Siamo in 20']],
  ])('tells %s marks from %s', (lang, _what, text, expected) => {
    expect(words(text, lang)).toEqual(expected);
  });

  it.each([
    [
      'a stray mark at the end',
      'She said “yes” to him. It was 5 o’clock”.\n\n“No,” he said.',
      ['yes', 'No,'],
    ],
    [
      'a stray mark before two quotations',
      'A “stray. Then “one,” he said, and “two,” she said.',
      ['one,', 'two,'],
    ],
    ['a mark of another style', '“We left at dawn", said Amina.', ['We left at dawn']],
    ['a mark of another family', '“We left at dawn», said Amina. “Late.”', ['We left at dawn', 'Late.']],
    ['a mark that looks the wrong way', '“We left at dawn,“ said Amina.', ['We left at dawn,']],
    ['a space on the wrong side', '“We left at dawn, ”said Amina.', ['We left at dawn,']],
    ['a space too few', '"We left at dawn,"said Amina. He said:"Late."', ['We left at dawn,', 'Late.']],
    ['one mark for two', '“She said: ‘We left.”', ['She said: ‘We left.', 'We left.']],
    [
      'one mark for two of a kind',
      '«They told us: «Wait for the ferry», — Amina said.',
      ['They told us: «Wait for the ferry', 'Wait for the ferry'],
    ],
    ['a missing end mark', 'Amina said: “We left at dawn.', ['We left at dawn.']],
    ['a missing end mark of a whole paragraph', '“We left at dawn.\n\nNobody waved.', ['We left at dawn.']],
    ['nothing between', 'She said “” and "…" and left.', []],
  ])('keeps the damage small: %s', (_what, text, expected) => {
    expect(words(text, 'en')).toEqual(expected);
  });

  it('goes on over paragraphs that each reopen the quotation', () => {
    const text =
      '“We left at dawn.\n\n“Nobody waved.\n\n“We did not look back,” said Amina.\n\n“Late,” he said.';
    expect(find(text, 'en').map(({ block, continues }) => [block, continues])).toEqual([
      [0, false],
      [1, true],
      [2, true],
      [3, false],
    ]);
  });

  it('goes on over paragraphs without marks as far as the end mark', () => {
    const text = 'Amina sagte: „Wir gingen.\n\nNiemand winkte.\n\nNiemand rief.“ Dann schwieg sie.';
    expect(words(text, 'de')).toEqual(['Wir gingen.', 'Niemand winkte.', 'Niemand rief.']);
  });

  it('counts how deep a quotation stands', () => {
    const found = find('«Ha detto: “Ho letto ‘Alba’ ieri”», riferisce. «Basta».', 'it');
    expect(found.map(({ depth }) => depth)).toEqual([0, 1, 2, 0]);
  });

  it('gives spans inside their block and marks, nested or apart, for any text', () => {
    const piece = fc.constantFrom(...'“”„«»‹›‘’‚"\'`「」『』《》″-–—\n.,:s5a é', "''", '“a” ', ' b');
    const language = fc.constantFrom('en', 'de', 'fr', 'sv', 'ja');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), language, (pieces, lang) => {
        const article = articleOf(`x${pieces.join('')}`, lang);
        const found = nestPieces(article.text, findMarked(article, packFor(lang)?.quotations ?? null));
        for (const one of found) {
          const block = article.blocks[one.block];
          expect(block && contains(block, one.marks) && contains(one.marks, one)).toBe(true);
          expect(one.start).toBeLessThan(one.end);
          for (const { marks } of found.filter((other) => overlaps(other.marks, one.marks))) {
            expect(contains(marks, one.marks) || contains(one.marks, marks)).toBe(true);
          }
        }
      }),
    );
  });
});
