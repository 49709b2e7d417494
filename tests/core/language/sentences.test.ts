import { describe, expect, it } from 'vitest';
import { packFor } from '../../../utils/core/language/registry';
import { splitSentences } from '../../../utils/core/language/sentences';

/** Each case is a text in which `‖` marks where one sentence ends and the next begins. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The ferry left at dawn.  ‖Nobody waved.',
    'Mrs. Adeyemi spoke first.‖ Dr. B. K. Osei followed.',
    'It opened in the U.S.‖ The crowd cheered.',
    'The U.S. Navy left Port St. Clair on Jan. 5.‖ Nobody saw it.',
    'The answer was no.‖ Nobody moved, and No. 5 stayed shut.',
    'He bought Brill & Co.‖ The shares rose on Mill St. in New Talby.',
    '“Are we lost?” she asked.‖ “No!” said Mr. Hale.',
    'The musical “Help!” opens in May.‖ (Seats are few.)‖ Book now.',
    'The boat sank in 1999.‖ 12 people swam ashore.',
    'They waited…‖ Then the lights went out.',
    'Wait... is that it?‖ Yes.',
    'The council met.‖The mayor stayed away.',
    '1. Wash the rice.‖ Then drain it.',
  ],
  it: [
    'L’avv. Lodi ha citato l’art. 18.‖ Il giudice tace.',
    '«Basta così!» ha gridato il cuoco.‖ «Si chiude.»‖ Poi ha spento.',
    'Guardava il mar.‖ La barca era lontana.',
  ],
  de: [
    'Am 3. Oktober sprach Dr. Kern, z. B. über den 1. FC Talheim.‖ Es wurde spät.',
    'Das war am 3.‖ Die Stadt feierte.',
    'Das kostet rund 3 Mio. Euro.‖ „Zu viel!“, rief er.‖ Ludwig II. Wagner schwieg.',
  ],
  fr: [
    'M. Le Goff habite av. Foch.‖ « C’est fini ! » lance-t-il.',
    'Il a dit : « Je reste. »‖ Puis il est parti.',
    'J.-P. Morin vend des pommes, etc.‖ Le marché ferme.',
  ],
  es: [
    'La Sra. Luna vive en EE. UU. con D. Mario.‖ ¿Vuelve?‖ ¡No!',
    'La torre ardió en el 73 a. C. y volvió a alzarse.‖ Sigue en pie.',
  ],
  pt: [
    'O dep. Rocha e a Dra. Nunes moram na Av. Central, n. 12.‖ Ninguém os viu.',
    '“Vamos embora!”, disse o sr. Prado.‖ A sessão acabou às 17h30.',
    'Compraram pão, leite etc.‖ Depois foram à praia.',
    'A empresa Sal S.A. perdeu R$ 1.200 no art. 5º.‖ A bolsa caiu.',
  ],
  nl: [
    'Mevr. De Wit woont er sinds jan. 1998, d.w.z. ca. 25 jaar.‖ Ze blijft.',
    '„Gaat u weg?” vroeg prof. J. de Boer.‖ Niemand zei iets.',
    'Ze kochten brood, kaas enz.‖ Daarna gingen ze naar huis.',
    'Minister Vos kwam om 15.30 uur.‖ Het debat begon.',
  ],
  pl: [
    'Prof. Nowak i ks. Zieliński mieszkają przy ul. Polnej m.in. od 3. maja.‖ Nikt ich nie widział.',
    'Było to w 1998 r.‖ Potem wyjechał.',
    '„Idziemy!” – zawołał gen. Wilk.‖ Było późno.',
    'Kupili chleb, ser itd.‖ Wrócili w nocy.',
  ],
  ru: [
    'А. С. Громов живёт на ул. Садовой.‖ Его никто не видел.',
    'Это было в 2020 г.‖ Потом он уехал.',
    '«Мы уходим!» — сказал мэр.‖ Было поздно.',
    'В г. Орске выпал снег.‖ Дороги закрыты…‖ Школы тоже.',
  ],
  sv: ['Dr. Lind bor i t.ex. Umeå.‖ Ingen såg henne.'],
  ja: [
    '市長は辞任した。‖後任は未定だ。',
    '「もう終わりだ。」と市長は話した。‖会場は静かだった。',
    '「本当ですか？」と記者が聞いた。‖答えはなかった！',
  ],
  zh: [
    '市长辞职了。‖谁来接任？‖尚未决定。',
    '他说：“我们走。”‖然后他离开了会场。',
    '票价为3.5元。‖市民不满！',
  ],
  ar: [
    'قال د. سمير إن العبارة توقفت.‖ هل تعود غدا؟‖ لا أحد يعرف.',
    'بلغت النسبة 3.5 في المئة.‖ وأغلقت المدارس أبوابها.',
  ],
};

const split = (text: string, language: string) =>
  splitSentences(text, { start: 0, end: text.length }, language, packFor(language)?.sentences ?? null).map(
    ({ start, end }) => text.slice(start, end),
  );

describe('splitSentences', () => {
  for (const [language, cases] of Object.entries(CASES)) {
    it.each(cases)(`ends the sentences of ${language}: %s`, (marked) => {
      expect(split(marked.replaceAll('‖', ''), language)).toEqual(
        marked.split('‖').map((part) => part.trim()),
      );
    });
  }

  it('reads one block of a longer text and gives offsets into the whole', () => {
    const text = 'Headline\n\nThe ferry left. Nobody waved.';
    expect(splitSentences(text, { start: 10, end: text.length }, 'en', null)).toEqual([
      { start: 10, end: 25 },
      { start: 26, end: 39 },
    ]);
  });

  it('finds nothing where there are no words', () => {
    expect(split('', 'en')).toEqual([]);
    expect(split(' \u00a0\n ', 'en')).toEqual([]);
  });

  it('reads on when the page claims a language that is no tag at all', () => {
    expect(split('One came. Two left.', '<b>')).toEqual(['One came.', 'Two left.']);
  });

  it('finds the same sentences in a paragraph far longer than one chunk', () => {
    const text = 'The ferry left at dawn. Nobody waved at Mr. Hale. '.repeat(2000);
    expect(split(text, 'en')).toHaveLength(4000);
    expect(new Set(split(text, 'en'))).toEqual(
      new Set(['The ferry left at dawn.', 'Nobody waved at Mr. Hale.']),
    );
  });

  it.each([
    ['no stop', 'a'.repeat(300_000)],
    ['stops alone', '.'.repeat(300_000)],
    ['initials', 'A. '.repeat(100_000)],
    ['closing marks', `.${'” '.repeat(100_000)}`],
    ['stops and brackets', '. ('.repeat(100_000)],
  ])('loses no character of a hostile paragraph: %s', (_, text) => {
    const kept = split(text, 'en').join('').replaceAll(/\s/gu, '');
    expect(kept).toBe(text.replaceAll(/\s/gu, ''));
  });
});
