import { isoDay } from '../../language/calendars';
import { plainDigits } from '../../language/digits';
import { findFullDates } from './find-full-dates';

/** A moment as a page's data states it. */
export interface StatedMoment {
  /** `YYYY-MM-DD`, as written: in the zone of the statement. */
  readonly day: string;
  /** ISO 8601 with the offset that was given, or the day alone where there is no clock time. */
  readonly value: string;
}

const MAX_LENGTH = 120;
const ISO = /^(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?:(?:T|\s{1,2}|\+)(?<clock>.{4,24}))?/iu;
const CLOCK =
  /(?<hour>2[0-3]|[01]?\d):?(?<minute>[0-5]\d)(?::?(?<second>[0-5]\d)(?:[.,]\d{1,9})?)?\s?(?:(?<half>[ap])\.?m\b)?\s?(?<zone>z\b|utc\b|gmt\b|[+-]\d\d:?\d\d|[+-]\d\d\b)?/iu;
const SECONDS = /^\d{10}$/u;
const MILLISECONDS = /^\d{13}$/u;

/** Reads a moment in any of the forms that metadata holds: ISO 8601, e-mail dates, seconds since 1970, or words. */
export function readMoment(statement: string, language: string): StatedMoment | null {
  const text = plainDigits(statement.trim().slice(0, MAX_LENGTH));
  if (SECONDS.test(text) || MILLISECONDS.test(text)) {
    const moment = new Date(SECONDS.test(text) ? Number(text) * 1000 : Number(text));
    return { day: moment.toISOString().slice(0, 10), value: moment.toISOString().replace('.000', '') };
  }
  const iso = ISO.exec(text)?.groups;
  const isoRead = iso && isoDay(Number(iso.year), Number(iso.month), Number(iso.day));
  if (isoRead) return momentOf(isoRead, iso.clock ?? '');
  const written = findFullDates(text, language)[0];
  if (written) return momentOf(written.day, text.slice(written.end));
  // "Fri May 03 10:15:00 UTC 2024" parts the year from its day
  const parted = findFullDates(text.replace(CLOCK, ''), language)[0];
  return parted ? momentOf(parted.day, text) : null;
}

function momentOf(day: string, afterDay: string): StatedMoment {
  const clock = CLOCK.exec(afterDay)?.groups;
  if (!clock) return { day, value: day };
  const hour = hourOf(Number(clock.hour), clock.half);
  const time = [hour, clock.minute, clock.second ?? '00'].join(':');
  return { day, value: `${day}T${time}${zoneOf(clock.zone)}` };
}

function hourOf(hour: number, half: string | undefined): string {
  const isLate = half?.toLowerCase() === 'p';
  const full = half ? (hour % 12) + (isLate ? 12 : 0) : hour;
  return String(full).padStart(2, '0');
}

/** `+0200` and `+02` as ISO 8601 has them; nothing where the page names no zone. */
function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^[zug]/iu.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
