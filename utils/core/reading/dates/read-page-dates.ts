import type { DateStatement, PageDates } from '../../article/article';
import type { PageSnapshot } from '../../article/page-snapshot';
import type { PageTable } from '../../language/page-table';
import type { ArticlePlace } from '../article-place';
import type { LinkedData } from '../linked-data';
import { datesInAddress } from './dates-in-address';
import { datesInMetadata } from './dates-in-metadata';
import { datesOnPage } from './dates-on-page';
import { inPageZone, isShown } from './in-page-zone';
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
const MS_A_DAY = 86_400_000;
const MAX_DAYS_TO_CHANGE = 7;

/** When the page says that its story was published and changed, and which days it only shows as "today". */
export function readPageDates(
  page: PageSnapshot,
  place: ArticlePlace,
  linked: LinkedData,
  tables: readonly PageTable[],
): PageDates {
  const locale = pageLocale(page);
  const claims = [
    ...datesInMetadata(page, linked, locale),
    ...datesOnPage(page, place, locale, tables),
    ...datesInAddress(page),
  ];
  const clock = latest(bestFirst(claims, 'clock'));
  const modified = bestFirst(claims, 'modified');
  const likely = likelyFirst(bestFirst(claims, 'published'), clock[0]?.day ?? null);
  const published = inPageZone(beforeChange(likely, modified), modified, page);
  return {
    published,
    modified: inPageZone(modified, published, page),
    clock: clock.filter(({ day }) => day !== published[0]?.day),
  };
}

function bestFirst(claims: readonly DateClaim[], about: DateClaim['about']): readonly DateStatement[] {
  const own = claims.filter((claim) => claim.about === about).sort((a, b) => a.rank - b.rank);
  return own.map(({ statement }) => statement);
}

/** A page has one today; an earlier day in its top bar is that of a story in the menu. */
function latest(statements: readonly DateStatement[]): readonly DateStatement[] {
  return statements.reduce<readonly DateStatement[]>(
    (best, statement) => (best[0] && best[0].day >= statement.day ? best : [statement]),
    [],
  );
}

/** Moves days to the end that no story of this page can have: before the web, or after the page's own "today". */
function likelyFirst(statements: readonly DateStatement[], today: string | null): readonly DateStatement[] {
  const isLikely = ({ day }: DateStatement) => day >= FIRST_LIKELY_DAY && (today === null || day <= today);
  return [...statements.filter(isLikely), ...statements.filter((statement) => !isLikely(statement))];
}

/**
 * A system that stamps each change writes one moment for both. Where the page shows its readers another day, shortly
 * before, that one is the day of the first publication.
 */
function beforeChange(
  statements: readonly DateStatement[],
  modified: readonly DateStatement[],
): readonly DateStatement[] {
  const best = statements[0];
  if (!best?.value.includes('T') || !modified.some(({ value }) => value === best.value)) return statements;
  const shown = statements.filter(isShown);
  const first = shown.find(({ day }) => isShortlyBefore(day, best.day));
  if (!first || shown.some(({ day }) => day === best.day)) return statements;
  return [first, ...statements.filter((statement) => statement !== first)];
}

function isShortlyBefore(day: string, other: string): boolean {
  const days = (Date.parse(other) - Date.parse(day)) / MS_A_DAY;
  return days > 0 && days <= MAX_DAYS_TO_CHANGE;
}
