import { type DateOrder, dateOrder } from '../../language/date-order';
import type { DateFrame, DateTable, DateUnit } from '../../language/date-table';
import { canonicalLanguage } from '../../language/language-tag';
import { monthNames, weekdayNames } from '../../language/month-names';
import type { LanguagePack } from '../../language/pack';
import { relativeNames } from '../../language/relative-names';
import { remembered } from '../../language/remembered';
import { withForms } from '../../language/word-forms';
import {
  type DateLexicon,
  type DateMarker,
  type DateTerm,
  type Frame,
  frameOpening,
  MIN_STEM_LETTERS,
  NUMBER_SLOT,
  type Phrase,
  UNIT_SLOT,
} from './date-lexicon';
import { readTokens } from './date-tokens';

type AddPhrase = (words: string, term: DateTerm) => void;

const MAX_ABBREVIATION_LETTERS = 4;
const OPENING: ReadonlySet<DateTerm['kind']> = new Set([
  'month',
  'weekday',
  'shift',
  'holiday',
  'unit',
  'number',
  'lean',
  'same',
  'part',
]);
const SILENCING: ReadonlySet<DateTerm['kind']> = new Set(['never', 'void', 'vague', 'decade']);
const lexicons = new Map<string, DateLexicon>();

/** All that a pack and `Intl` know about a language's dates. */
export function lexiconFor(language: string, pack: LanguagePack | null): DateLexicon {
  return remembered(lexicons, `${language} ${pack?.code ?? ''}`, () => makeLexicon(language, pack));
}

function makeLexicon(language: string, pack: LanguagePack | null): DateLexicon {
  const table = pack?.dates ?? null;
  const phrases = new Map<string, Phrase[]>();
  const add: AddPhrase = (words, term) => {
    const tokens = readTokens(words);
    const first = tokens[0]?.key;
    if (first) phrases.set(first, [...(phrases.get(first) ?? []), { tokens, term }]);
  };
  const order = dateOrder(language);
  const relative = relativeNames(language);
  addNames(language, order, table, add);
  for (const { phrase, unit, offset } of relative.phrases) {
    add(phrase, { kind: 'shift', unit, offset, from: 'story' });
  }
  for (const word of [...order.afterDay, ...order.afterMonth, ...order.afterYear])
    add(word, { kind: 'link' });
  if (table) addTable(table, add);
  for (const words of pack ? withForms(pack.speech).verbs : []) add(words, { kind: 'said' });
  const frames = [
    ...relative.frames.map(({ frame, unit, direction }) => frameOf(frame, unit, direction)),
    ...Object.entries(table?.frames ?? {}).map(([frame, direction]) => frameOf(frame, null, direction)),
  ];
  return {
    language: canonicalLanguage(language),
    phrases,
    frames: byOpening(frames),
    openers: new Set([...keysOfKinds(phrases, OPENING), ...frames.map(({ pieces }) => pieces[0] ?? '')]),
    silencers: keysOfKinds(phrases, SILENCING),
    futureEndings: (table?.future ?? []).filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
    stems: table ? new Map() : stemsOf(phrases),
    order,
  };
}

function keysOfKinds(
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  kinds: ReadonlySet<DateTerm['kind']>,
): ReadonlySet<string> {
  return new Set(
    [...phrases].flatMap(([key, list]) => (list.some(({ term }) => kinds.has(term.kind)) ? [key] : [])),
  );
}

function byOpening(frames: readonly Frame[]): ReadonlyMap<string, readonly Frame[]> {
  const groups = new Map<string, Frame[]>();
  for (const frame of frames) {
    const opening = frameOpening(frame.pieces[0], frame.pieces[1]);
    groups.set(opening, [...(groups.get(opening) ?? []), frame]);
  }
  return groups;
}

function keysOf(words: string): readonly string[] {
  return readTokens(words).map(({ key }) => key);
}

function addNames(language: string, order: DateOrder, table: DateTable | null, add: AddPhrase): void {
  const everyday = new Set(table?.ambiguous);
  const addAll = (kind: 'month' | 'weekday', names: readonly (readonly [string, number])[]) => {
    for (const [name, value] of names) {
      const short = isAbbreviation(name, value, names) ? 'short' : null;
      add(name, { kind, value, weak: everyday.has(name) ? 'everyday' : short });
    }
  };
  addAll('month', [
    ...monthNames(language),
    ...numberedMonths(order),
    ...prefixed(order, monthNames(language)),
    ...Object.entries(table?.months ?? {}),
  ]);
  const weekdays = [...weekdayNames(language), ...Object.entries(table?.weekdays ?? {})];
  addAll('weekday', weekdays);
  for (const part of table?.joinedDayParts ?? []) {
    for (const [name, value] of weekdays) add(`${name}${part}`, { kind: 'weekday', value, weak: null });
  }
}

/** "6 במרץ": in Hebrew the month is met with its preposition. */
function prefixed(
  { monthPrefix, yearFirst }: DateOrder,
  months: ReadonlyMap<string, number>,
): readonly (readonly [string, number])[] {
  if (!monthPrefix || yearFirst) return [];
  return [...months].map(([name, value]) => [monthPrefix + name, value] as const);
}

/** Japanese and Chinese have no names for months but count them: "3月". */
function numberedMonths({ afterMonth, monthFirst }: DateOrder): readonly (readonly [string, number])[] {
  const mark = afterMonth[0];
  if (!monthFirst || !mark) return [];
  return Array.from({ length: 12 }, (_, index) => [`${index + 1}${mark}`, index + 1] as const);
}

function isAbbreviation(name: string, value: number, names: readonly (readonly [string, number])[]): boolean {
  if (name.length > MAX_ABBREVIATION_LETTERS) return false;
  return names.some(
    ([longer, same]) => same === value && longer.length > name.length + 1 && longer.startsWith(name),
  );
}

function addTable(table: DateTable, add: AddPhrase): void {
  for (const [words, offset] of Object.entries(table.days)) {
    add(words, { kind: 'shift', unit: 'day', offset, from: 'story' });
  }
  for (const [words, offset] of Object.entries(table.otherDays)) {
    add(words, { kind: 'shift', unit: 'day', offset, from: 'mention' });
  }
  for (const [words, monthAndDay] of Object.entries(table.holidays)) {
    const [month = 0, day = 0] = monthAndDay.split('-').map(Number);
    add(words, { kind: 'holiday', month, day });
  }
  for (const [unit, list] of Object.entries(table.units) as [DateUnit, readonly string[]][]) {
    for (const [index, words] of list.entries()) add(words, { kind: 'unit', unit, single: index === 0 });
  }
  for (const [words, value] of Object.entries(table.numbers)) add(words, { kind: 'number', value });
  for (const [offset, list] of [
    [-1, table.last],
    [0, table.current],
    [1, table.next],
  ] as const) {
    for (const words of list) add(words, { kind: 'lean', offset });
  }
  for (const [unit, list] of [
    ['day', table.sameDay],
    ['month', table.sameMonth],
    ['year', table.sameYear],
  ] as const) {
    for (const words of list) add(words, { kind: 'same', unit });
  }
  const markers: Readonly<Record<Exclude<DateMarker, 'said'>, readonly string[]>> = {
    void: [...table.every, ...table.streets],
    vague: table.vague,
    decade: table.decades,
    until: table.until,
    since: table.since,
    clause: table.clauses,
    link: table.links,
    part: table.parts,
    dayPart: table.dayParts,
    beforeYear: table.beforeYear,
    counted: table.counted,
    joiner: table.joiners,
    future: table.future.filter((word) => !word.startsWith('-')),
    never: table.never,
  };
  for (const [kind, list] of Object.entries(markers) as [DateMarker, readonly string[]][]) {
    for (const words of list) add(words, { kind });
  }
}

function frameOf(frame: string, unit: DateUnit | null, direction: DateFrame): Frame {
  const pieces = frame
    .split(/(\{n\}|\{unit\})/u)
    .flatMap((piece) => (piece === NUMBER_SLOT || piece === UNIT_SLOT ? [piece] : keysOf(piece)));
  return { pieces, unit, direction };
}

/** "пятница" is also met as "пятницу": the name without its last letter stands for its other forms. */
function stemsOf(phrases: ReadonlyMap<string, readonly Phrase[]>): ReadonlyMap<string, DateTerm> {
  const stems = new Map<string, DateTerm>();
  for (const [key, list] of phrases) {
    const named = list.find(
      ({ tokens, term }) => tokens.length === 1 && (term.kind === 'month' || term.kind === 'weekday'),
    );
    if (!named) continue;
    if (key.length >= MIN_STEM_LETTERS) stems.set(key, named.term);
    if (key.length > MIN_STEM_LETTERS) stems.set(key.slice(0, -1), named.term);
  }
  return stems;
}
