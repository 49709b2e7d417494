import type { QuotationTable } from '../../quotation-table';
import { wordList } from '../../word-list';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['„', '”'],
    ['«', '»'],
    ['»', '«'],
    ['"', '"'],
    ['‚', '’'],
  ],
  dashDialogue: true,
  innerDialogue: true,
  dashInserts: true,
  leadingApostrophes: [],
  termWords: wordList('nazywany, nazywana, nazwany, nazwana, hasło, hasłem, pojęcie, słowo'),
  nameWords: wordList(`
    tak zwany, tak zwana, tak zwane, tzw, zwany, zwana, zwane, pseudonim, ps, pod tytułem, pt, pod nazwą, zatytułowany, zatytułowana, zatytułowane
    kryptonim, tak zwanej, tak zwanego, tak zwanych, pod hasłem
  `),
  outletNames: wordList(`
    ukrajinska prawda,
    gazeta wyborcza, gazety wyborczej, gazecie wyborczej, gazetą wyborczą, gazetę wyborczą, wyborcza, wyborczej, rzeczpospolita, rzeczpospolitej
    rzeczpospolitą, polityka, polityki, polityce, newsweek, newsweeka, newsweekowi, wprost, do rzeczy, sieci, fakt, faktu, faktowi, super express
    super expressu, super expressowi, dziennik gazeta prawna, dziennika gazety prawnej, dgp, puls biznesu, tygodnik powszechny, gazeta polska
    nasz dziennik, przegląd sportowy, fakty, wiadomości, wydarzenia, panorama, superwizjer, kropka nad i
  `),
  titleNouns: wordList(`
    hms, uss, film, filmie, filmu, serial, serialu, dokument, komedia, program, programie, programu, spektakl, spektaklu, sztuka, piosenka, piosenki, utwór, singiel, album, albumu, płyta, płyty,
    książka, książki, książce, powieść, powieści, wiersz, dziennik, dziennika, dziennikowi, tygodnik, tygodnika, gazeta, gazety, gazecie, magazyn, magazynu, portal, portalu, rubryka, podcast, gra, gry,
    opera, obraz, wystawa, wystawy, festiwal, nagroda, projekt, operacja, akcja, kampania, stowarzyszenie, grupa, statek, restauracja, cykl, konkurs, hms, uss, orp
  `),
  reported: {
    conjunctions: wordList('że, iż'),
    afterComma: true,
    afterObject: false,
    negations: wordList('nie, nigdy'),
  },
};
