import type { DateStatement, PageDates } from '../article/article';
import type { PageSnapshot } from '../article/page-snapshot';
import type { LanguagePack } from '../language/pack';
import type { ArticlePlace } from './article-place';
import { datesInAddress } from './dates-in-address';
import { datesInMetadata } from './dates-in-metadata';
import { datesOnPage } from './dates-on-page';
import type { LinkedData } from './linked-data';
import { pageLocale } from './page-locale';

/** A statement, and what it is about. */
export interface DateClaim {
  readonly about: 'published' | 'modified' | 'clock';
  readonly statement: DateStatement;
  /** Surer claims have a lower one. */
  readonly rank: number;
}

/** No news page is older than the web. */
const FIRST_LIKELY_DAY = '1990-01-01';

/** When the page says that its story was published and changed, and which days it only shows as "today". */
export function readPageDates(
  page: PageSnapshot,
  place: ArticlePlace,
  linked: LinkedData,
  packs: readonly LanguagePack[],
): PageDates {
  const locale = pageLocale(page);
  const claims = [
    ...datesInMetadata(page, linked, locale),
    ...datesOnPage(page, place, locale, packs),
    ...datesInAddress(page),
  ];
  const clock = bestFirst(claims, 'clock');
  const published = likelyFirst(bestFirst(claims, 'published'), clock[0]?.day ?? null);
  return {
    published,
    modified: bestFirst(claims, 'modified'),
    clock: clock.filter(({ day }) => day !== published[0]?.day),
  };
}

function bestFirst(claims: readonly DateClaim[], about: DateClaim['about']): readonly DateStatement[] {
  const own = claims.filter((claim) => claim.about === about).sort((a, b) => a.rank - b.rank);
  return own.map(({ statement }) => statement);
}

/** Moves days to the end that no story of this page can have: before the web, or after the page's own "today". */
function likelyFirst(statements: readonly DateStatement[], today: string | null): readonly DateStatement[] {
  const isLikely = ({ day }: DateStatement) => day >= FIRST_LIKELY_DAY && (today === null || day <= today);
  return [...statements.filter(isLikely), ...statements.filter((statement) => !isLikely(statement))];
}
