import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../utils/core/analysis/analyse';
import { packFor } from '../../../../utils/core/language/registry';
import { articleOf } from '../../../support/articles';

function timelineOf(text: string, lang: string, date?: string) {
  const article = articleOf(text, lang, { date });
  return analyse(article, packFor(lang), { summaryLength: 'medium' }).timeline;
}

describe('a dated dateline', () => {
  it.each([
    ['it', 'Trieste, 4 marzo 2024 – Il porto riapre domani.', '2024-03-04', 'Trieste'],
    ['it', 'ROMA, 02 MAR - La Camera ha votato.', '2024-03-02', 'Roma'],
    ['it', '(Agenzia) - BARI, MAR 2 - Il porto riapre.', '2024-03-02', 'Bari'],
    ['en', 'LONDON, March 3 (Wire) - The bridge is open.', '2024-03-03', 'London'],
    ['en', 'OAKVALE, Ohio, Dec. 30, 2023 (Wire) — The plant closed.', '2023-12-30', 'Oakvale, Ohio'],
    ['en', 'NAIROBI, Feb. 28 -- The lake rose again.', '2024-02-28', 'Nairobi'],
    ['fr', '(Belga) Namur, 29 février - Le pont est fermé.', '2024-02-29', 'Namur'],
    ['de', 'Emden, 1. März 2024 – Die Brücke ist offen.', '2024-03-01', 'Emden'],
    ['es', 'Quito, 3 mar (Agencia).- El volcán despertó.', '2024-03-03', 'Quito'],
    ['es', 'San José, 28 de febrero de 2024.- La ley fue aprobada.', '2024-02-28', 'San José'],
    ['pt', 'Recife, 1 de março de 2024 – A ponte abriu.', '2024-03-01', 'Recife'],
    ['nl', 'DEN HELDER, 1 mrt 2024 (ANP) - De brug is open.', '2024-03-01', 'Den Helder'],
    ['pl', 'Gdańsk, 29 lutego 2024 – Port zamknięty.', '2024-02-29', 'Gdańsk'],
    ['cs', 'Praha 1. března 2024 (ČTK) - Most je otevřen.', '2024-03-01', 'Praha'],
    ['ca', 'Girona, 1 de març de 2024 (ACN).- El pont reobre.', '2024-03-01', 'Girona'],
    ['lv', 'Rīga, 1. marts, LETA. Tilts atvērts.', '2024-03-01', 'Rīga'],
    ['id', 'Bandung, 1/3 (ANTARA) - Jembatan dibuka.', '2024-03-01', 'Bandung'],
    ['he', 'חיפה, 1 במרץ 2024 - הגשר נפתח.', '2024-03-01', 'חיפה'],
    ['ru', 'Тверь. 1 марта. АГЕНТСТВО.РУ - Мост открыт.', '2024-03-01', 'Тверь'],
    ['ru', 'ПЕРМЬ, 1 марта. /Агентство/. Мост открыт.', '2024-03-01', 'Пермь'],
    ['uk', 'ЛЬВІВ, 1 березня 2024 р. — Міст відкрито.', '2024-03-01', 'Львів'],
    ['hu', 'Szeged, 2024. március 1., péntek (MTI) - A híd megnyílt.', '2024-03-01', 'Szeged'],
    ['tr', 'İZMİR, 1 Mart 2024 (AA) - Köprü açıldı.', '2024-03-01', 'İzmir'],
    ['vi', 'HUẾ, ngày 1 tháng 3 năm 2024 (Thông tấn) - Cầu đã mở.', '2024-03-01', 'Huế'],
    ['zh', '新华社广州3月1日电 大桥今天通车。', '2024-03-01', '广州'],
    ['zh', '中新网3月1日电 大桥今天通车。', '2024-03-01', null],
    ['zh', '（中央社高雄2024年3月1日電）大橋通車。', '2024-03-01', '高雄'],
    ['ja', '[大阪 1日 ロイター] - 橋が開通した。', '2024-03-01', '大阪'],
    ['ko', '(부산=연합뉴스) 2024년 3월 1일 다리가 개통됐다.', '2024-03-01', '부산'],
    ['ar', 'عمّان، 1 مارس 2024 (وكالة) - افتتح الجسر.', '2024-03-01', 'عمّان'],
  ])('gives the story its day and place (%s): %s', (lang, text, date, place) => {
    const timeline = timelineOf(text, lang, '2024-03-05');
    expect(timeline).toMatchObject({ date, place, precision: 'day', evidence: { kind: 'dateline' } });
  });

  it('without a year is the nearest such day that is not after publication', () => {
    const text = 'Lille, 30 décembre - Le marché ferme.';
    expect(timelineOf(text, 'fr', '2024-01-02').date).toBe('2023-12-30');
  });

  it('without a year, on a text that nobody dates, gives the place alone', () => {
    const timeline = timelineOf('PADOVA, 3 marzo - Il mercato chiude.', 'it');
    expect(timeline).toMatchObject({ date: null, evidence: null });
  });

  it('quotes its words as the evidence', () => {
    const { evidence } = timelineOf('Trieste, 4 marzo 2024 – Il porto riapre.', 'it', '2024-03-05');
    expect(evidence).toEqual({ kind: 'dateline', text: 'Trieste, 4 marzo 2024 –' });
  });

  it('may stand below a headline and a first line', () => {
    const text = 'Il porto riapre\n\nDopo due anni\n\nTrieste, 4 marzo 2024 – Le navi tornano.';
    const article = articleOf(text, 'it', { title: 'Il porto riapre', date: '2024-03-05' });
    const { timeline } = analyse(article, packFor('it'), { summaryLength: 'medium' });
    expect(timeline).toMatchObject({ date: '2024-03-04', place: 'Trieste' });
  });
});

describe('a story without a dated dateline', () => {
  it.each([
    ['it', 'Il 12 maggio 1870 bruciò il molo; oggi si fa festa.'],
    ['it', 'Trieste – Il 3 marzo 2020 chiuse il porto.'],
    ['it', 'CORSO 4 MARZO - Lavori fino a maggio.'],
    ['it', 'Via 4 Novembre, 12 - Riapre il bar.'],
    ['en', 'In March 2011, a wave reached the town.'],
    ['en', 'BRIDGETON — The August 9 regatta never sailed in those days.'],
    ['en', 'United 3 - 2 City. The game was decided late.'],
    ['fr', 'Nantes, 30 ans plus tard : où sont les grues ?'],
    ['de', 'Bonn, 9. November 1989 – in jener Nacht begann alles.'],
    ['es', 'Lima.- El 6 de julio de 2015 nadie durmió.'],
    ['de', '(Aktualisiert 3. Mai 2023) Das Lager brannte.'],
    ['de', 'Das war dann wohl ein Schreck – Ende gut.'],
    ['pl', 'Gdynia – 9 czerwca 1998 roku otwarto nowy most.'],
  ])('keeps the day of publication (%s): %s', (lang, text) => {
    expect(timelineOf(text, lang, '2024-03-08')).toMatchObject({
      date: '2024-03-08',
      evidence: { kind: 'published' },
    });
  });

  it('has no day where nobody states one', () => {
    expect(timelineOf('The bridge is open.', 'en')).toEqual({
      date: null,
      precision: null,
      place: null,
      evidence: null,
      published: null,
      modified: null,
      pageClock: null,
      events: [],
    });
  });

  it.each([
    ['en', 'BRIDGETON (Wire) — The mill closed on Thursday.', 'Bridgeton'],
    ['de', 'Passau – Etwa 40 Boote fuhren aus.', 'Passau'],
    ['es', 'Lima.- El puerto reabrió.', 'Lima'],
    ['en', 'OAKVALE, N.Y. — The mill closed.', 'Oakvale, N.Y.'],
    ['en', 'ST. ALDWYN, Ohio (Wire) — The mill closed.', 'St. Aldwyn, Ohio'],
    ['ja', '【ソウル共同】橋が開通した。', 'ソウル'],
    ['ja', '【ニューヨーク＝山田花子】橋が開通した。', 'ニューヨーク'],
  ])('still has the place that its dateline names (%s): %s', (lang, text, place) => {
    expect(timelineOf(text, lang, '2024-03-08').place).toBe(place);
  });
});

describe('a line with nothing but a date', () => {
  it('dates a story that nothing else dates', () => {
    expect(timelineOf('Riapre il porto\n\n4 marzo 2024, ore 10:30\n\nLe navi tornano.', 'it')).toMatchObject({
      date: '2024-03-04',
      evidence: { kind: 'text', text: '4 marzo 2024, ore 10:30' },
      pageClock: null,
    });
  });

  it('is the clock of the page where it stands above a dateline of another day', () => {
    const text = 'Martedì 17 settembre 2024\n\nTrieste, 4 marzo 2024 – Le navi tornano.';
    expect(timelineOf(text, 'it')).toMatchObject({ date: '2024-03-04', pageClock: '2024-09-17' });
  });
});

describe('a name before a dash', () => {
  it('is no place where it is a person of two words', () => {
    expect(timelineOf('Maria Keller – Eine Ärztin hilft.', 'de', '2024-03-08').place).toBeNull();
  });

  it('is no place where it opens one block after another', () => {
    const text = 'QUESTION - Et demain ?\n\nREPONSE - Rien.\n\nQUESTION - Et après ?\n\nREPONSE - Tout.';
    expect(timelineOf(text, 'fr', '2024-03-08').place).toBeNull();
  });
});

describe('the clock of a page', () => {
  const article = articleOf('Trieste, 4 marzo 2024 – Il porto riapre.', 'it', { date: '2024-03-05' });
  const clockOf = (day: string) => {
    const clock = [{ day, value: day, from: 'visible', text: day }];
    const dates = { ...article.dates, clock };
    return analyse({ ...article, dates }, packFor('it'), { summaryLength: 'medium' }).timeline.pageClock;
  };

  it('is told where it differs from the story', () => {
    expect(clockOf('2024-09-17')).toBe('2024-09-17');
  });

  it('is left out where it is the day of the story', () => {
    expect(clockOf('2024-03-04')).toBeNull();
  });
});
