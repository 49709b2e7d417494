import type { DateStatement } from '../../article/article';
import type { PageSnapshot } from '../../article/page-snapshot';
import { parseAddress } from '../page-address';

const MS_A_MINUTE = 60_000;
const MINUTES_A_DAY = 24 * 60;
/** Clocks run from twelve hours behind UTC to fourteen before it. */
const MINUTES_BEHIND = 12 * 60;
const MINUTES_AHEAD = 14 * 60;
/**
 * The zone of a country by the ending of its addresses; of several zones, that of most papers. Countries near
 * Greenwich are left out: there the day in UTC is nearly always the right one.
 */
const ZONES: Readonly<Record<string, string>> = {
  ar: 'America/Argentina/Buenos_Aires',
  au: 'Australia/Sydney',
  bo: 'America/La_Paz',
  br: 'America/Sao_Paulo',
  ca: 'America/Toronto',
  cl: 'America/Santiago',
  cn: 'Asia/Shanghai',
  co: 'America/Bogota',
  cr: 'America/Costa_Rica',
  cu: 'America/Havana',
  do: 'America/Santo_Domingo',
  ec: 'America/Guayaquil',
  gt: 'America/Guatemala',
  hk: 'Asia/Hong_Kong',
  hn: 'America/Tegucigalpa',
  id: 'Asia/Jakarta',
  in: 'Asia/Kolkata',
  ir: 'Asia/Tehran',
  jp: 'Asia/Tokyo',
  kr: 'Asia/Seoul',
  mx: 'America/Mexico_City',
  my: 'Asia/Kuala_Lumpur',
  ni: 'America/Managua',
  nz: 'Pacific/Auckland',
  pa: 'America/Panama',
  pe: 'America/Lima',
  ph: 'Asia/Manila',
  pk: 'Asia/Karachi',
  py: 'America/Asuncion',
  sg: 'Asia/Singapore',
  sv: 'America/El_Salvador',
  th: 'Asia/Bangkok',
  tw: 'Asia/Taipei',
  us: 'America/New_York',
  uy: 'America/Montevideo',
  ve: 'America/Caracas',
  vn: 'Asia/Ho_Chi_Minh',
};

/**
 * Puts the day in the page's own time first. Systems write their moments in UTC, where a story of the evening
 * belongs to the next day (in America) and one of the morning to the day before (in Asia). `others` are further
 * statements of the page, which may tell its zone.
 */
export function inPageZone(
  statements: readonly DateStatement[],
  others: readonly DateStatement[],
  page: PageSnapshot,
): readonly DateStatement[] {
  const best = statements[0];
  if (!best?.value.includes('T') || offsetOf(best.value)) return statements;
  const isUtc = offsetOf(best.value) === 0;
  // a moment without a zone may be in any: it gives way to what readers are shown, and to nothing else
  const other = (isUtc ? sameInstant(best, statements) : null) ?? shownDay(best, statements);
  if (other) return [other, ...statements.filter((statement) => statement !== other)];
  if (!isUtc) return statements;
  const offset = knownOffset([...statements, ...others]) ?? homeOffset(best, page);
  return [atOffset(best, offset), ...statements.slice(1)];
}

/** The statement that gives the same moment on another clock. */
function sameInstant(best: DateStatement, statements: readonly DateStatement[]): DateStatement | null {
  const isSame = ({ value }: DateStatement) =>
    offsetOf(value) && Date.parse(value) === Date.parse(best.value);
  return statements.find(isSame) ?? null;
}

/** What readers are shown, if it is that day somewhere on Earth; the statement itself, if they are shown its day. */
function shownDay(best: DateStatement, statements: readonly DateStatement[]): DateStatement | null {
  const shown = statements.filter((statement) => isShown(statement) && offsetOf(statement.value) !== 0);
  if (shown.some(({ day }) => day === best.day)) return best;
  return shown.find(({ day }) => isReachable(day, best)) ?? null;
}

/** What readers see is stated in the page's own time. */
export function isShown({ from }: DateStatement): boolean {
  return from === 'time' || from === 'visible' || from === 'address';
}

/** Minutes before UTC; `null` where the value names no zone. */
function offsetOf(value: string): number | null {
  const zone = /T.*(?:(?<utc>Z)|(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d))$/u.exec(value)?.groups;
  if (!zone) return null;
  const minutes = zone.utc ? 0 : Number(zone.hours) * 60 + Number(zone.minutes);
  return zone.sign === '-' ? -minutes : minutes;
}

/** Whether it is that day somewhere on Earth at the moment. */
function isReachable(day: string, { value }: DateStatement): boolean {
  const minutes =
    (Date.parse(day) - Date.parse(offsetOf(value) === null ? `${value}Z` : value)) / MS_A_MINUTE;
  return minutes <= MINUTES_AHEAD && minutes + MINUTES_A_DAY > -MINUTES_BEHIND;
}

function knownOffset(statements: readonly DateStatement[]): number | null {
  return statements.map(({ value }) => offsetOf(value)).find((offset) => offset) ?? null;
}

function homeOffset({ value }: DateStatement, page: PageSnapshot): number | null {
  const country = parseAddress(page.url, page.url)?.hostname.split('.').at(-1) ?? '';
  const timeZone = ZONES[country];
  if (!timeZone) return null;
  const moment = Math.floor(Date.parse(value) / MS_A_MINUTE) * MS_A_MINUTE;
  const format = new Intl.DateTimeFormat('en-u-hc-h23', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const parts = new Map(format.formatToParts(moment).map((part) => [part.type, Number(part.value)]));
  const number = (part: Intl.DateTimeFormatPartTypes) => parts.get(part) ?? 0;
  const local = Date.UTC(
    2000 + number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
  );
  return (local - moment) / MS_A_MINUTE;
}

/** The same moment on another clock. */
function atOffset(statement: DateStatement, offset: number | null): DateStatement {
  const moment = Date.parse(statement.value);
  if (!offset || Number.isNaN(moment)) return statement;
  const clock = new Date(moment + offset * MS_A_MINUTE).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  const zone = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return { ...statement, day: clock.slice(0, 10), value: `${clock}${offset < 0 ? '-' : '+'}${zone}` };
}
