import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../utils/core/analysis/analyse';
import { packFor } from '../../../../utils/core/language/registry';
import { articleOf } from '../../../support/articles';

/** A Friday. */
const STORY_DAY = '2024-03-08';

/** What an article of that day mentions, as `words=value`. */
function mentionsOf(lang: string, text: string, date: string | undefined = STORY_DAY): readonly string[] {
  const article = articleOf(text, lang, { date });
  const { events } = analyse(article, packFor(lang), { summaryLength: 'medium' }).timeline;
  return events.map(({ start, end, value }) => `${text.slice(start, end)}=${value}`);
}

describe('a mentioned date', () => {
  it.each([
    ['en', 'The ruling of 3 May 2021 stands.', ['3 May 2021=2021-05-03']],
    ['en', 'On March 12 2009 the mill burned.', ['March 12 2009=2009-03-12']],
    [
      'en',
      'It shut on Feb. 3, 2020, and reopened in June 2021.',
      ['Feb. 3, 2020=2020-02-03', 'June 2021=2021-06'],
    ],
    [
      'it',
      "Il 1° aprile 2020 e l'8 settembre 2021.",
      ['1° aprile 2020=2020-04-01', '8 settembre 2021=2021-09-08'],
    ],
    ['de', 'Mitte Januar 2023 brannte das Lager.', ['Mitte Januar 2023=2023-01']],
    ['fr', 'Le 1er mai 2020, la mairie a brûlé.', ['1er mai 2020=2020-05-01']],
    ['es', 'El 3 de mayo de 2021 llovió.', ['3 de mayo de 2021=2021-05-03']],
    ['pt', 'No dia 3 de maio de 2021 choveu.', ['3 de maio de 2021=2021-05-03']],
    ['nl', 'Op 3 mei 2021 regende het.', ['3 mei 2021=2021-05-03']],
    ['pl', 'Pożar wybuchł 3 maja 2021 roku.', ['3 maja 2021=2021-05-03']],
    ['ru', 'Пожар начался 3 мая 2021 года.', ['3 мая 2021=2021-05-03']],
    ['fi', 'Tehdas suljettiin 3. toukokuuta 2021.', ['3. toukokuuta 2021=2021-05-03']],
    ['el', 'Το εργοστάσιο έκλεισε στις 3 Μαΐου 2021.', ['3 Μαΐου 2021=2021-05-03']],
    ['ar', 'أغلق المصنع في 3 مايو 2021.', ['3 مايو 2021=2021-05-03']],
    ['hi', 'कारखाना 3 मई 2021 को बंद हुआ।', ['3 मई 2021=2021-05-03']],
    ['ja', '工場は2021年5月3日に閉鎖された。', ['2021年5月3日=2021-05-03']],
    ['ko', '공장은 2021년 5월 3일 문을 닫았다.', ['2021년 5월 3일=2021-05-03']],
    ['de', 'Am 03.05.2021 und am 4.5.21.', ['03.05.2021=2021-05-03', '4.5.21=2021-05-04']],
    ['en-US', 'Filed 5/3/2021 and 2021-05-04.', ['5/3/2021=2021-05-03', '2021-05-04=2021-05-04']],
    ['nl', 'De fabriek brandde af (03-May-21).', ['03-May-21=2021-05-03']],
  ])('is read in full (%s): %s', (lang, text, expected) => {
    expect(mentionsOf(lang, text)).toEqual(expected);
  });

  it.each([
    [
      'en',
      'She left yesterday and returns next Tuesday.',
      ['yesterday=2024-03-07', 'next Tuesday=2024-03-12'],
    ],
    ['en', 'The team met early Friday.', ['early Friday=2024-03-08']],
    [
      'en',
      'It was agreed two weeks ago and 10 days ago.',
      ['two weeks ago=2024-02-23', '10 days ago=2024-02-27'],
    ],
    ['it', "Ieri sera e l'altro ieri.", ['Ieri sera=2024-03-07', "l'altro ieri=2024-03-06"]],
    ['it', "L'incontro odierno è finito.", ['odierno=2024-03-08']],
    ['it', 'Lunedì scorso e giovedì prossimo.', ['Lunedì scorso=2024-03-04', 'giovedì prossimo=2024-03-14']],
    [
      'de',
      'Am vergangenen Montag und kommenden Freitag.',
      ['vergangenen Montag=2024-03-04', 'kommenden Freitag=2024-03-15'],
    ],
    [
      'de',
      'Montagabend brannte es, Freitagvormittag auch.',
      ['Montagabend=2024-03-04', 'Freitagvormittag=2024-03-08'],
    ],
    [
      'fr',
      'Avant-hier et mardi de la semaine dernière.',
      ['Avant-hier=2024-03-06', 'mardi de la semaine dernière=2024-02-27'],
    ],
    ['es', 'Este viernes y el próximo martes.', ['Este viernes=2024-03-08', 'próximo martes=2024-03-12']],
    [
      'pt',
      'Na última segunda-feira (4) e no sábado (2).',
      ['última segunda-feira (4)=2024-03-04', 'sábado (2)=2024-03-02'],
    ],
    ['nl', 'Afgelopen maandag en gisteravond.', ['Afgelopen maandag=2024-03-04', 'gisteravond=2024-03-07']],
    ['pl', 'W niedzielę i w zeszły wtorek.', ['niedzielę=2024-03-03', 'zeszły wtorek=2024-03-05']],
    ['ru', 'Во вторник, в среду и вчера.', ['вторник=2024-03-05', 'среду=2024-03-06', 'вчера=2024-03-07']],
    ['tr', 'Salı günü ve dün.', ['Salı=2024-03-05', 'dün=2024-03-07']],
    ['ko', '지난달 19일에 이어 제3회가 열렸다.', ['지난달 19일=2024-02-19']],
    ['zh', '去年12月14日和上个月5日。', ['去年12月14日=2023-12-14', '上个月5日=2024-02-05']],
    ['zh', '她昨天离开，3天前到达。', ['昨天=2024-03-07', '3天前=2024-03-05']],
  ])('is told from the day of the story (%s): %s', (lang, text, expected) => {
    expect(mentionsOf(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', 'In June the court sat.', ['June=2023-06']],
    ['en', 'Last year and in January this year.', ['Last year=2023', 'January this year=2024-01']],
    ['it', "Nel marzo scorso e nell'anno in corso.", ['marzo scorso=2023-03', 'anno in corso=2024']],
    ['de', 'Vor zwei Jahren und im kommenden Jahr.', ['Vor zwei Jahren=2022', 'kommenden Jahr=2025']],
    ['fr', 'Fin mars et il y a trois mois.', ['Fin mars=2024-03', 'il y a trois mois=2023-12']],
    ['es', 'El mes que viene y hace dos años.', ['mes que viene=2024-04', 'hace dos años=2022']],
    ['pt', 'No ano passado e em 2019.', ['ano passado=2023', '2019=2019']],
    ['nl', 'Eind maart en vorig jaar.', ['Eind maart=2024-03', 'vorig jaar=2023']],
    ['pl', 'W styczniu i rok temu.', ['styczniu=2024-01', 'rok temu=2023']],
    ['tr', '2023 Şubat’ta kapandı.', ['2023 Şubat=2023-02']],
    ['sv', 'Förra året och i juni.', ['Förra året=2023', 'juni=2023-06']],
    ['it', 'Il ’94 fu duro.', ['’94=1994']],
    ['en', 'The war began in 1789, say historians.', ['1789=1789']],
  ])('may be no more than a month or a year (%s): %s', (lang, text, expected) => {
    expect(mentionsOf(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', 'The fair will open on Monday.', ['Monday=2024-03-11']],
    ['en', 'On Monday, the council will vote.', ['Monday=2024-03-11']],
    ['en', 'She said on Monday that the council will vote.', ['Monday=2024-03-04']],
    ['en', 'The firm said Monday it will close.', ['Monday=2024-03-04']],
    ['en', 'The council on Monday will vote.', ['Monday=2024-03-11']],
    ['it', 'Il voto si terrà domenica.', ['domenica=2024-03-10']],
    ['de', 'Der Prozess wird am Dienstag fortgesetzt.', ['Dienstag=2024-03-12']],
    ['de', 'Er wird seit Montag vermisst.', ['Montag=2024-03-04']],
    ['fr', 'Le tribunal rendra sa décision mercredi.', ['mercredi=2024-03-13']],
    ['es', 'El juez decidirá el miércoles.', ['miércoles=2024-03-13']],
    ['pt', 'O juiz decidirá na quarta-feira.', ['quarta-feira=2024-03-13']],
    ['nl', 'De rechter zal woensdag beslissen.', ['woensdag=2024-03-13']],
    ['pl', 'Sąd będzie obradował w środę.', ['środę=2024-03-13']],
  ])('lies ahead where its clause does (%s): %s', (lang, text, expected) => {
    expect(mentionsOf(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', 'It rained on May 3-5.', ['May 3=2024-05-03', '5=2024-05-05']],
    ['it', 'Tra il 3 e il 5 maggio 2020.', ['3=2020-05-03', '5 maggio 2020=2020-05-05']],
    ['de', 'Am 3. und 4. Mai 2022.', ['3=2022-05-03', '4. Mai 2022=2022-05-04']],
    ['en', 'From April to June 2025.', ['April=2025-04', 'June 2025=2025-06']],
    [
      'en',
      'The plan of 2024-2030 and the season 2019/20.',
      ['2024=2024', '2030=2030', '2019=2019', '20=2020'],
    ],
  ])('is each end of a range (%s): %s', (lang, text, expected) => {
    expect(mentionsOf(lang, text)).toEqual(expected);
  });

  it.each([
    [
      'en',
      'He won on 12 March 2009; three days later he lost.',
      ['12 March 2009=2009-03-12', 'three days later=2009-03-15'],
    ],
    ['it', "Il 16 dicembre arrivò; l'indomani partì.", ['16 dicembre=2023-12-16', "l'indomani=2023-12-17"]],
    [
      'fr',
      'Elle arriva le 3 mars ; le même jour, il partit.',
      ['3 mars=2024-03-03', 'le même jour=2024-03-03'],
    ],
    [
      'es',
      'El 13 de marzo de 2019 habló. El 14 de marzo calló.',
      ['13 de marzo de 2019=2019-03-13', '14 de marzo=2019-03-14'],
    ],
  ])('is told from the one before it where it says so (%s): %s', (lang, text, expected) => {
    expect(mentionsOf(lang, text)).toEqual(expected);
  });

  it('keeps its year when the article comes back to it', () => {
    const text = 'The deal of 13 May 2019 was secret.\n\nNobody knew.\n\nOn 13 May the lake froze.';
    expect(mentionsOf('en', text)).toEqual(['13 May 2019=2019-05-13', '13 May=2019-05-13']);
  });

  it('comes with its precision and its sentence', () => {
    const text = 'The mill closed. It had burned in 2019.';
    const article = articleOf(text, 'en', { date: STORY_DAY });
    const { events } = analyse(article, packFor('en'), { summaryLength: 'medium' }).timeline;
    expect(events).toEqual([
      { start: 34, end: 38, value: '2019', precision: 'year', sentence: { start: 17, end: 39 } },
    ]);
  });

  it('is left out where it is told from a day that nobody knows', () => {
    const article = articleOf('Yesterday, on 3 May 2021 and on Monday.', 'en');
    const { events } = analyse(article, packFor('en'), { summaryLength: 'medium' }).timeline;
    expect(events.map(({ value }) => value)).toEqual(['2021-05-03']);
  });
});

describe('no date', () => {
  it.each([
    ['en', 'She may march on, and the sun sat low.'],
    ['en', 'It cost $2000 and 2,000 people came; 1950 people left.'],
    ['en', 'Call 0171 2019 2020, or fly the A320-2019 at 19:30.'],
    ['en', 'They won 3-2 and 21/19; version 1.2.2019.4 is out.'],
    ['en', 'Every Monday, each June, in the 1990s and in six years.'],
    ['en', 'Harvests failed in the second quarter of this year and last week.'],
    ['en', 'A day after the crash the road was open.'],
    ['it', "Ogni lunedì in via 4 Novembre, negli anni '80 e negli anni 2000."],
    ['it', 'Costa 1500 lire; ha 1990 dipendenti e dura due anni.'],
    ['it', 'Di Maggio ha parlato con Domenica Rossi.'],
    ['de', 'Rund 2000 Menschen und 1950 Euro, jeden Dienstag, in den 1990er Jahren.'],
    ['de', 'Am Morgen brannte es.'],
    ['fr', 'Tous les jeudis, rue du 8 mai 1945, dans les années 2000.'],
    ['es', 'Todos los lunes por la mañana, en la plaza 25 de Mayo, desde hace dos años.'],
    ['pt', 'Toda segunda, no Rio de Janeiro; a segunda vez, a quarta parte.'],
    ['nl', 'Elke maandag, in de jaren 90, op een morgen.'],
    ['pl', 'Co roku, w każdy poniedziałek, na ulicy 3 Maja, w latach 90.'],
    ['en', 'Book on a Tuesday.'],
    ['nb', 'Helt fra 1960-tallet.'],
    ['lt', 'Tarnai juk kovotų.'],
    ['tr', 'Pazarcık aralıksız çalışıyor.'],
    ['ja', '3日間の会議。'],
    ['en', 'The 31 February, the 30/02/2021 and 99/99/2021.'],
  ])('is found in (%s): %s', (lang, text) => {
    expect(mentionsOf(lang, text)).toEqual([]);
  });
});
