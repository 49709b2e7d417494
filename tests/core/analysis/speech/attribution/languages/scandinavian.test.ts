import { describe, expect, it } from 'vitest';
import { attributionsIn } from '../attributions-in';

describe('who said what in Swedish, Norwegian and Danish', () => {
  it.each([
    ['sv', '”Vi öppnar bron i maj”, säger Karin Ekholm till Norrbladet.', ['Karin Ekholm']],
    ['sv', '– Vi öppnar bron i maj, säger kommunalrådet Karin Ekholm (S).', ['Karin Ekholm']],
    [
      'sv',
      '– Vi öppnar bron i maj, säger Karin Ekholm.\n\n– Det blir dyrt, säger hon.',
      ['Karin Ekholm', 'Karin Ekholm'],
    ],
    ['sv', 'Enligt Maria Stålhammar är förslaget ”ett stort misstag”.', ['Maria Stålhammar']],
    [
      'sv',
      'Försvarsminister Anders Wiklund kallade attacken ”feg och meningslös” på fredagen.',
      ['Anders Wiklund'],
    ],
    [
      'sv',
      'I ett pressmeddelande skriver bolagets vd Petra Lindh: ”Vi beklagar det inträffade.”',
      ['Petra Lindh'],
    ],
    ['sv', '– Det var hemskt. Ingen hjälpte oss.', [null]],
    [
      'sv',
      'Forskaren har studerat valar i tio år. ”De sjunger på natten”, berättar forskaren.',
      ['Forskaren'],
    ],
    [
      'sv',
      'Lena Nygren, rektor på Ängsskolan, är orolig.\n\n– Eleverna mår dåligt, säger Lena Nygren.\n\nHon vill se fler lärare.\n\n– Vi måste agera nu.',
      ['Lena Nygren', 'Lena Nygren'],
    ],
    ['sv', '”Staden är som ett museum”, har Mats Grönkvist sagt i en intervju.', ['Mats Grönkvist']],
    ['sv', 'Han köpte boken ”Den tysta hamnen” i går.', []],
    ['sv', 'Kritiker har varnat för ”en ny sorts krig”, men Eva Sund håller inte med.', ['Kritiker']],
    [
      'sv',
      'Statsministern fick frågor om skatten. ”Vi sänker inget i år”, svarade statsministern.',
      ['Statsministern'],
    ],
    ['sv', 'Moderaterna skriver i ett uttalande att ”tiden är ute”.', ['Moderaterna']],
    ['no', '– Vi åpner broen i mai, sier ordfører Kari Haugen til Nordposten.', ['Kari Haugen']],
    [
      'no',
      'Aktor Line Moe mener saken er alvorlig.\n\n– Han visste hva han gjorde, sa Moe i retten.',
      ['Line Moe'],
    ],
    [
      'no',
      '– Det var dramatisk, forteller operasjonsleder Jan Vik ved Vest politidistrikt.\n\n– Ingen er alvorlig skadd, sier han.',
      ['Jan Vik', 'Jan Vik'],
    ],
    ['no', 'Ifølge Silje Rognan er planen «helt urealistisk».', ['Silje Rognan']],
    ['no', 'Statsminister Tor Lund kalte angrepet «feigt og meningsløst».', ['Tor Lund']],
    ['no', '- Jeg angrer ingenting, uttalte forsvarsadvokaten.', ['forsvarsadvokaten']],
    ['no', 'Hun leste boka «Den stille havna» i går.', []],
    ['da', '»Vi åbner broen i maj,« siger borgmester Mette Kjær.', ['Mette Kjær']],
    ['da', '- Vi åbner broen i maj, siger Mette Kjær til Vestposten.', ['Mette Kjær']],
    ['da', 'Ifølge politiet er der tale om »en tragisk ulykke«.', ['politiet']],
    // nobody is the subject of such a verb
    ['da', 'Havneforeningen er vred. »Vi åbner i maj,« lyder det fra Mette Kjær.', ['Mette Kjær']],
    ['sv', 'I en rapport står det att bron ”är långt ifrån säker”.', ['en rapport']],
    [
      'sv',
      'En 35-årig man greps. Åklagaren Per Grann är nöjd.\n\n– Jag minns inget, säger 35-åringen.',
      ['En 35-årig man'],
    ],
    // an owner may follow the noun
    [
      'no',
      '– Alle er trygge, sier kaptein Tor Vik.\n\nIngrid Solli satt i båten. Ektemannen hennes, Jonas Solli, falt.\n\n– Jeg trodde vi skulle dø, sier han.',
      ['Tor Vik', 'Jonas Solli'],
    ],
    [
      'da',
      '»Det er en katastrofe,« udtaler direktør Søren Holt i en pressemeddelelse. »Vi mister alt.«',
      ['Søren Holt', 'Søren Holt'],
    ],
    ['da', 'Statsministeren afviser kritikken. »Vi har gjort det rigtige,« sagde hun.', ['Statsministeren']],
    ['da', 'Hun læste bogen »Den stille havn« i går.', []],
    [
      'sv',
      'Polisens presstalesperson Johan Frid bekräftar händelsen.\n\n– Vi har gripit en man, säger han.',
      ['Johan Frid'],
    ],
    [
      'sv',
      '”Tiden är ute”, skriver ministern på X.\n\nMinistern, Eva Sund, har varit tyst i veckor.',
      ['ministern'],
    ],
  ])('%s: %s', (lang, text, names) => {
    expect(attributionsIn(text, lang).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    // whom it is told is no part of the mention
    ['sv', '– Bron öppnar i maj, säger ministern till Norrbladet.', 'ministern'],
    ['no', '– Broen åpner i mai, sier Solvang til Berit Moen.', 'Solvang'],
    ['no', '– Broen åpner i mai, sier lederen for forbundet til Fjordavisen.', 'lederen for forbundet'],
    ['no', '– Datteren min er glad, sier faren til Kari Solvang.', 'faren til Kari Solvang'],
    // an owner without an apostrophe opens the phrase as an article does
    ['sv', '– Bron öppnar i maj, säger Havspartiets Karin Ahlgren.', 'Havspartiets Karin Ahlgren'],
    ['sv', '– Bron öppnar i maj, säger EU:s utrikeschef Josef Borg.', 'EU:s utrikeschef Josef Borg'],
    ['no', '– Broen åpner i mai, sier regjeringens nye talsmann.', 'regjeringens nye talsmann'],
    ['da', '»Broen åbner i maj,« siger Havpartiets Mette Holm.', 'Havpartiets Mette Holm'],
    ['no', '– Broen åpner i mai, sier Lars Moen.', 'Lars Moen'],
    ['no', 'I går fortalte ministeren avisen Fjordposten at broen er «helt trygg».', 'ministeren'],
    // a verb that makes speech only beside one leads up to a name
    ['sv', '– Det var kallt, minns Karin Ahlgren.', 'Karin Ahlgren'],
    ['no', '– Det var kaldt, avslutter Kari Solvang.', 'Kari Solvang'],
  ])('%s: finds where the mention starts and ends: %s', (lang, text, mention) => {
    expect(attributionsIn(text, lang)).toMatchObject([{ mention }]);
  });

  it.each([
    ['sv', '– Bron öppnar i maj, säger Havspartiets Karin Ahlgren.', 'Karin Ahlgren'],
    ['sv', '– Bron öppnar i maj, säger EU:s utrikeschef Josef Borg.', 'Josef Borg'],
    ['no', '– Broen åpner i mai, sier lederen for landets største forbund, Peder Vik.', 'Peder Vik'],
    ['no', 'Videre forteller Kari Solvang:\n\n– Broen åpner i mai.', 'Kari Solvang'],
    ['da', 'Dernæst mener Mette Holm, at »broen åbner i maj«.', 'Mette Holm'],
    ['nl', 'Daarover zegt Anna de Wit: “De brug gaat in mei weer open.”', 'Anna de Wit'],
    // the object behind the verb has said nothing
    ['no', 'I går fortalte ministeren avisen Fjordposten at broen er «helt trygg».', 'ministeren'],
    ['sv', 'I går talade Ahlgren. Ahlgren kallar Lindell för ”en svag ledare”.', 'Ahlgren'],
    ['nl', 'Gisteren sprak De Wit. Ook Smit sprak. Smit noemde De Wit “een gevaar”.', 'Smit'],
    ['nl', '‘De brug gaat open’, zegt Anna de Wit aan De Havenkrant.', 'Anna de Wit'],
  ])('%s: gives it to no party, no place and no adverb: %s', (lang, text, name) => {
    expect(attributionsIn(text, lang)).toMatchObject([{ name }]);
  });

  it('knows by the age in brackets who "the 36-year-old" is', () => {
    const text =
      'Kari Solvang (36) og Tor Lien (57) bygger båter. Tor Lien tegner.\n\n– Det er tungt arbeid, sier 36-åringen.';
    expect(attributionsIn(text, 'no')).toMatchObject([{ name: 'Kari Solvang', mention: '36-åringen' }]);
  });
});
