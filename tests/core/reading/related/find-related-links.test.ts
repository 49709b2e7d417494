import { describe, expect, it } from 'vitest';
import { pageTables } from '../../../../utils/core/language/page-tables';
import { findRelatedLinks } from '../../../../utils/core/reading/related/find-related-links';
import { drawPage } from '../../../support/drawn-pages';

const relatedIn = (drawing: string) => {
  const { page, place } = drawPage(drawing);
  return findRelatedLinks(page, place, pageTables);
};
const titlesIn = (drawing: string) => relatedIn(drawing).map(({ title }) => title);

const STORY = `
  # Ferry sinks off Tanga
  A ferry with ninety people on board sank in the harbour on Friday night, the coast guard said.
  Fishermen pulled most of the passengers out of the water before the first boats arrived.`;

describe('findRelatedLinks', () => {
  it('gives the stories below a label, with the label and an address that tracks nobody', () => {
    expect(
      relatedIn(`${STORY}
        aside.more | Read also:
        aside.more | [Harbour reopens after the storm](/news/harbour-reopens-after-storm?utm_source=box&id=7#top)
        The owner of the ferry could not be reached for a comment by the end of the day.`),
    ).toEqual([
      {
        title: 'Harbour reopens after the storm',
        href: 'https://www.harbour.example/news/harbour-reopens-after-storm?id=7',
        label: 'Read also',
        reason: 'label',
      },
    ]);
  });

  it.each([
    ['en', 'ALSO READ: [Harbour reopens after the storm](/news/harbour-reopens)'],
    ['en', '[Read more: Harbour reopens after the storm](/news/harbour-reopens)'],
    ['it', 'Leggi anche: [Harbour reopens after the storm](/news/harbour-reopens)'],
    ['it', '(Leggi anche su: [Harbour reopens after the storm](/news/harbour-reopens))'],
    ['ru', 'Читайте материал «[Harbour reopens after the storm](/news/harbour-reopens)»'],
    ['tr', 'İlgili haber: [Harbour reopens after the storm](/news/harbour-reopens)'],
    ['no', 'Les også: [Harbour reopens after the storm](/news/harbour-reopens)'],
    ['da', 'Læs også: [Harbour reopens after the storm](/news/harbour-reopens)'],
    ['zh', '延伸閱讀：[Harbour reopens after the storm](/news/harbour-reopens)'],
    ['de', 'Lesen Sie auch: [Harbour reopens after the storm](/news/harbour-reopens)'],
    ['fr', 'À lire aussi : [Harbour reopens after the storm](/news/harbour-reopens)'],
    ['es', '(Le puede interesar: [Harbour reopens after the storm](/news/harbour-reopens))'],
    ['pt', 'Leia também: [Harbour reopens after the storm](/news/harbour-reopens)'],
    ['nl', 'Lees ook: [Harbour reopens after the storm](/news/harbour-reopens)'],
    ['pl', 'Czytaj też: [Harbour reopens after the storm](/news/harbour-reopens)'],
    ['ru', 'Читайте также: [Harbour reopens after the storm](/news/harbour-reopens)'],
    ['sv', 'Läs också: [Harbour reopens after the storm](/news/harbour-reopens)'],
    ['ja', '関連記事：[Harbour reopens after the storm](/news/harbour-reopens)'],
    ['ar', 'اقرأ أيضا: [Harbour reopens after the storm](/news/harbour-reopens)'],
  ])('knows the label in the line itself, in %s: %s', (_, line) => {
    expect(
      titlesIn(`${STORY}\n${line}\nThe search went on through the night, with lamps from the shore.`),
    ).toEqual(['Harbour reopens after the storm']);
  });

  it('finds a label in the middle of a paragraph', () => {
    expect(
      titlesIn(`${STORY}
        The port had been closed for weeks. READ ALSO [Who owns the harbour of Tanga](/news/who-owns-harbour) Divers from the navy came later.`),
    ).toEqual(['Who owns the harbour of Tanga']);
  });

  it('gives a story once, though its picture, its headline and its teaser lead there', () => {
    expect(
      titlesIn(`${STORY}
        aside.more | Related stories
        aside.more | [3 May 2024, 10:15 in the port](/news/harbour-reopens?ref=img)
        aside.more | ## [Harbour reopens after the storm](/news/harbour-reopens)
        aside.more | [Ships may enter again from Monday, the port master said on the radio](/news/harbour-reopens/)`),
    ).toEqual(['Harbour reopens after the storm']);
  });

  it('takes a link that stands alone between two paragraphs, where it is about the same thing', () => {
    expect(
      relatedIn(`${STORY}
        aside.card | ## [Ferry company was warned twice](/news/ferry-company-was-warned)
        aside.card | ## [Ten recipes for a quick summer dinner](/food/ten-recipes-for-summer)
        The search went on through the night, with lamps from the shore.`),
    ).toEqual([
      {
        title: 'Ferry company was warned twice',
        href: 'https://www.harbour.example/news/ferry-company-was-warned',
        label: null,
        reason: 'structure',
      },
    ]);
  });

  it.each([
    [
      'menus, tags, writers and share buttons',
      `nav.menu | [News from the whole coast](/news/all-of-the-coast)
       aside.more | Read also
       aside.more | [Tanga](/tag/tanga)
       aside.more | [All stories by Amina Diallo](/author/amina-diallo)
       aside.more | [Share this story on your wall](https://www.facebook.com/sharer?u=x)`,
    ],
    [
      'the page itself',
      `aside.more | Read also
       aside.more | [Ferry sinks off Tanga: all pictures](/news/ferry-sinks-off-tanga?page=2#pictures)`,
    ],
    [
      'lists of what is read most',
      `aside.list | Most read
       aside.list | [Ferry tickets will cost more](/news/ferry-tickets-cost-more)
       aside.list | [Ferry captain wins a prize](/news/ferry-captain-wins-prize)`,
    ],
    [
      'a list below the text that is about anything',
      `footer.a | Terms
       footer.b | Privacy
       footer.c | You may also like
       footer.c | [Ten recipes for a quick summer dinner](/food/ten-recipes-for-summer)
       footer.c | [The best phones of the year](/tech/best-phones-of-year)`,
    ],
    [
      'a link in a running sentence',
      'The company [said in a long statement](/news/statement-of-company) that it mourns the dead.',
    ],
    ['an address that is no web page', 'Read also: [Harbour reopens after the storm](javascript:alert(1))'],
  ])('leaves out %s', (_, lines) => {
    expect(relatedIn(`${STORY}\n${lines}`)).toEqual([]);
  });

  it('believes a box among the paragraphs that is named for it, whatever it is about', () => {
    expect(
      titlesIn(`${STORY}
        aside.related-stories | [Ten recipes for a quick summer dinner](/food/ten-recipes-for-summer)
        The search went on through the night, with lamps from the shore.`),
    ).toEqual(['Ten recipes for a quick summer dinner']);
  });

  it('stops at the first list of other stories below the text', () => {
    expect(
      titlesIn(`${STORY}
        main.a | Trending now
        main.a | [Ferry tickets will cost more](/news/ferry-tickets-cost-more)
        main.a | [Ferry captain wins a prize](/news/ferry-captain-wins-prize)
        main.a | [Ferry museum opens in Tanga](/news/ferry-museum-opens-tanga)
        main.b | Read also
        main.b | [Ferry line to Pemba is closed](/news/ferry-line-to-pemba-closed)`),
    ).toEqual([]);
  });

  it('ends with a hostile page of ten thousand labels and links', () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, at) => `div.x | Read also: Read also: [${'read also '.repeat(20)}](/news/a-b-${at})`,
    );
    expect(titlesIn(`${STORY}\n${lines.join('\n')}`).length).toBeLessThan(100);
  });

  it('gives a story that stands in brackets between the sentences', () => {
    const bracketed = `${STORY} ([A lighthouse keeper retires](/news/a-lighthouse-keeper-retires))`;
    expect(titlesIn(bracketed)).toEqual(['A lighthouse keeper retires']);
    expect(
      titlesIn(`${STORY.slice(0, -1)} ([A lighthouse keeper retires](/news/a-lighthouse-keeper-retires)).`),
    ).toEqual([]);
  });
});
