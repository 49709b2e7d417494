import { describe, expect, it } from 'vitest';
import { pageTables } from '../../../utils/core/language/page-tables';
import { ownAddressOf } from '../../../utils/core/reading/page-address';
import { pageLinesOf } from '../../../utils/core/reading/text/is-page-line';
import { storyParts } from '../../../utils/core/reading/text/story-parts';
import { drawPage } from '../../support/drawn-pages';

const lines = pageLinesOf(pageTables);

/** The stretches of a drawn paragraph that tell the story. */
function partsOf(paragraph: string): readonly string[] {
  const { page } = drawPage(paragraph);
  const text = page.blocks[0]?.text ?? '';
  return storyParts(page, 0, lines, ownAddressOf(page)).map(({ start, end }) => text.slice(start, end));
}

describe('a link to another story between the sentences of a paragraph', () => {
  it.each([
    [
      'en',
      'The pier stays shut. READ ALSO [Ferry line to open in June](/news/ferry-line-to-open)The mayor was not asked.',
      ['The pier stays shut.', 'The mayor was not asked.'],
    ],
    [
      'it',
      'Il molo resta chiuso. (Leggi anche su: [Il traghetto apre a giugno](/news/il-traghetto-apre-a-giugno))',
      ['Il molo resta chiuso.'],
    ],
    [
      'fr',
      'À LIRE AUSSI [La ligne de ferry ouvrira en juin](/news/la-ligne-de-ferry) « Personne ne m’a rien demandé », dit le maire.',
      ['« Personne ne m’a rien demandé », dit le maire.'],
    ],
    [
      'de',
      'Der Pier bleibt zu. Lesen Sie auch: [Die Fähre fährt ab Juni wieder](/news/die-faehre-faehrt-ab-juni). Der Rat schweigt.',
      ['Der Pier bleibt zu.', 'Der Rat schweigt.'],
    ],
    [
      'es',
      'El muelle sigue cerrado. Lea también: [El ferri abrirá en junio](/news/el-ferri-abrira-en-junio)',
      ['El muelle sigue cerrado.'],
    ],
    [
      'pt',
      'O cais continua fechado. Leia também: [A balsa volta em junho](/news/a-balsa-volta-em-junho)',
      ['O cais continua fechado.'],
    ],
    [
      'nl',
      'De pier blijft dicht. (Lees ook: [De veerboot vaart vanaf juni](/news/de-veerboot-vaart-vanaf-juni)) De raad zwijgt.',
      ['De pier blijft dicht.', 'De raad zwijgt.'],
    ],
    [
      'pl',
      'Molo pozostaje zamknięte. Czytaj też: [Prom ruszy w czerwcu](/news/prom-ruszy-w-czerwcu)',
      ['Molo pozostaje zamknięte.'],
    ],
    [
      'ru',
      'Причал закрыт. Читайте материал «[Паром пойдёт в июне](/news/parom-pojdet-v-iyune)»',
      ['Причал закрыт.'],
    ],
    [
      'tr',
      'İskele kapalı kalacak. İlgili haber: [Feribot haziranda başlıyor](/news/feribot-haziranda-basliyor)',
      ['İskele kapalı kalacak.'],
    ],
    [
      'sv',
      'Piren förblir stängd. Läs mer: [Färjan går från juni](/news/farjan-gar-fran-juni) Rådet tiger.',
      ['Piren förblir stängd.', 'Rådet tiger.'],
    ],
    ['zh, in brackets alone', '碼頭繼續關閉。（[渡輪六月起恢復航行](/news/83139)）', ['碼頭繼續關閉。']],
  ])('is cut out with its label: %s', (_, paragraph, parts) => {
    expect(partsOf(paragraph)).toEqual(parts);
  });

  it.each([
    [
      'of which the sentence goes on',
      'Read more about [the ferry that sank off Tanga](/news/the-ferry-that-sank), said the mayor.',
    ],
    [
      'within a sentence',
      'The mayor, who had read [a report on the old pier](/news/a-report-on-the-pier) by Monday, was angry.',
    ],
    [
      'of another site in brackets',
      'The mayor was angry. ([The paper had the story first](https://other.example/the-story-of-the-pier))',
    ],
  ])('stays where it is part of a sentence: %s', (_, paragraph) => {
    expect(partsOf(paragraph)).toHaveLength(1);
  });
});

describe('a remark of the page in a paragraph', () => {
  it.each([
    [
      'en',
      'The pier stays shut. Last updated: 22:07 © Harbour Post 2023. All rights reserved.',
      ['The pier stays shut.'],
    ],
    [
      'it',
      'Il molo resta chiuso. Ultimo aggiornamento: 22:07 © RIPRODUZIONE RISERVATA',
      ['Il molo resta chiuso.'],
    ],
    ['de', 'Der Pier bleibt zu. (Text geht weiter unter dem Bild)', ['Der Pier bleibt zu.']],
    ['fr', 'La jetée reste fermée. La suite après la publicité', ['La jetée reste fermée.']],
    ['es', 'El muelle sigue cerrado. Todos los derechos reservados.', ['El muelle sigue cerrado.']],
    [
      'pt',
      'Continua após a publicidade. O cais continua fechado desde segunda-feira.',
      ['O cais continua fechado desde segunda-feira.'],
    ],
    ['nl', 'De pier blijft dicht. (Tekst gaat verder onder de foto.)', ['De pier blijft dicht.']],
    ['pl', 'Molo pozostaje zamknięte. Dalsza część tekstu pod zdjęciem.', ['Molo pozostaje zamknięte.']],
    ['ru', 'Причал закрыт. Продолжение под фото.', ['Причал закрыт.']],
    ['tr', 'İskele kapalı kalacak. Haberin devamı için tıklayın', ['İskele kapalı kalacak.']],
    ['sv', 'Piren förblir stängd. (Artikeln fortsätter under bilden)', ['Piren förblir stängd.']],
    ['ar', 'الرصيف مغلق. جميع الحقوق محفوظة لصحيفة المرفأ', ['الرصيف مغلق.']],
    ['ja', '桟橋は閉鎖されたままだ。無断転載を禁じます。', ['桟橋は閉鎖されたままだ。']],
    ['zh', '码头继续关闭。责任编辑：林港', ['码头继续关闭。']],
    ['alone', '__________', []],
  ])('is cut off: %s', (_, paragraph, parts) => {
    expect(partsOf(paragraph)).toEqual(parts);
  });

  it.each([
    'The mayor updated the council on Monday. She had last updated it in May, she said, when the pillars were found to have moved.',
    'The council spoke of all rights reserved to the port. Nobody listened.',
  ])('is told from a sentence of the story: %s', (paragraph) => {
    expect(partsOf(paragraph)).toEqual([paragraph]);
  });
});

it('ends with a hostile paragraph', () => {
  expect(partsOf(`${'(© now. '.repeat(100_000)}`)).toHaveLength(1);
});
