import type { PageSnapshot } from '../../article/page-snapshot';
import { isoDay } from '../../language/calendars';
import { canonicalAddress } from '../page-address';
import type { DateClaim } from './read-page-dates';

const ADDRESS_RANK = 70;
const MAX_LENGTH = 1000;
/** `/2024/05/03/`, `-2024-5-3-`, `/20240503/`, `-03-05-2024-`. */
const PATTERNS = [
  /(?<!\d)(?<year>(?:19|20)\d\d)[/_-](?<month>\d{1,2})[/_-](?<day>\d{1,2})(?!\d)/u,
  /(?<!\d)(?<year>(?:19|20)\d\d)[/_-]?(?<month>[01]\d)[/_-]?(?<day>[0-3]\d)(?!\d)/u,
  /(?<!\d)(?<day>[0-3]\d)[/_-](?<month>[01]\d)[/_-](?<year>20\d\d)(?!\d)/u,
];

/** The day that a page's address carries. */
export function datesInAddress(page: PageSnapshot): readonly DateClaim[] {
  for (const address of [canonicalAddress(page), page.url]) {
    for (const pattern of PATTERNS) {
      const found = pattern.exec(address?.slice(0, MAX_LENGTH) ?? '');
      const { year, month, day: dayOfMonth } = found?.groups ?? {};
      const day = found && isoDay(Number(year), Number(month), Number(dayOfMonth));
      if (day) {
        const statement = { day, value: day, from: 'address', text: found[0] };
        return [{ about: 'published', statement, rank: ADDRESS_RANK }];
      }
    }
  }
  return [];
}
