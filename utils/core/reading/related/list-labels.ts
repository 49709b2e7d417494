import { foreignRelatedLabels } from '../../language/foreign-labels';
import type { PageTable } from '../../language/page-table';

/** Words that head a list of links, lower case: those of recommended stories, and those of anything else. */
export interface ListLabels {
  readonly related: readonly string[];
  readonly other: readonly string[];
}

const MAX_LABEL_LENGTH = 60;
/** "Read more in politics", "Mehr zum Thema Bundestag": so much may follow the label itself. */
const MAX_AFTER_LABEL = 35;
/** What parts a label from the headline behind it: a mark, a short word and a colon ("Leggi anche su:"), an opening quote mark. */
const LABEL_END = /^(?:[^:]{0,12}:|\s?[|–—-])[\s:|–—-]{0,6}|^\s?["“«„](?=\S)/u;
/** The sentence that a colon opens to what follows. */
const OPENED_SENTENCE = /[^.!?…。([（]{1,80}[:：]\s{0,3}$/u;
const CLOSING_QUOTE = /(?<=^[^"“«„]{0,300})["”»“]$/u;

/** The labels of all languages with a table, and those of languages without one. */
export function listLabels(tables: readonly PageTable[]): ListLabels {
  return {
    related: [...tables.flatMap(({ relatedLabels }) => relatedLabels), ...foreignRelatedLabels],
    other: tables.flatMap(({ otherLists }) => otherLists),
  };
}

/** The label that a whole line is, as the page writes it; `null` where the line is anything else. */
export function labelIn(line: string, labels: readonly string[]): string | null {
  if (line.length > MAX_LABEL_LENGTH) return null;
  const words = bare(line);
  const label = labels.find((known) => opens(words, known) && words.length - known.length <= MAX_AFTER_LABEL);
  return label === undefined ? null : trimMarks(line);
}

/** The label at the end of the words before a link: "… (Read also:". */
export function labelBefore(
  lead: string,
  labels: readonly string[],
): { readonly label: string; readonly start: number } | null {
  const end = trimMarks(lead.slice(-MAX_LABEL_LENGTH));
  const words = end.toLowerCase();
  const known = labels.find((label) => words.endsWith(label) && !isLetter(words.at(-label.length - 1)));
  const sentence = OPENED_SENTENCE.exec(lead.slice(-2 * MAX_LABEL_LENGTH))?.[0];
  const label = known ? end.slice(-known.length) : sentence ? labelIn(sentence, labels) : null;
  return label === null ? null : { label, start: lead.lastIndexOf(label) };
}

/** Parts a link's words into the label they begin with and the headline after it: "Read also: Ferry sinks". */
export function splitLabel(
  title: string,
  labels: readonly string[],
): { label: string | null; title: string } {
  const words = bare(title);
  const start = title.length - words.length;
  const label = labels.find((known) => opens(words, known) && LABEL_END.test(words.slice(known.length)));
  if (label === undefined) return { label: null, title };
  const end = start + label.length;
  const rest = title.slice(end);
  const mark = LABEL_END.exec(rest)?.[0] ?? '';
  return { label: title.slice(start, end), title: rest.slice(mark.length).replace(CLOSING_QUOTE, '') };
}

function opens(words: string, label: string): boolean {
  return words.startsWith(label) && !isLetter(words.charAt(label.length));
}

function bare(line: string): string {
  return line.toLowerCase().replace(/^[^\p{L}\p{N}]{1,12}/u, '');
}

function trimMarks(line: string): string {
  return line.replace(/^[^\p{L}\p{N}]{1,12}/u, '').replace(/[^\p{L}\p{N}]{1,12}$/u, '');
}

/** Chinese and Japanese write no space after a label: "関連記事東京の…". */
function isLetter(character: string | undefined): boolean {
  return (
    character !== undefined &&
    /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}]/u.test(character)
  );
}
