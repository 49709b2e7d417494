import { foreignRelatedLabels } from '../../language/foreign-labels';
import type { LanguagePack } from '../../language/pack';

/** Words that head a list of links, lower case: those of recommended stories, and those of anything else. */
export interface ListLabels {
  readonly related: readonly string[];
  readonly other: readonly string[];
}

const MAX_LABEL_LENGTH = 60;
/** "Read more in politics", "Mehr zum Thema Bundestag": so much may follow the label itself. */
const MAX_AFTER_LABEL = 35;

/** The labels that all packs know, and those of languages without one. */
export function listLabels(packs: readonly LanguagePack[]): ListLabels {
  return {
    related: [...packs.flatMap(({ page }) => page.relatedLabels), ...foreignRelatedLabels],
    other: packs.flatMap(({ page }) => page.otherLists),
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
export function labelBefore(lead: string, labels: readonly string[]): string | null {
  const end = trimMarks(lead.slice(-MAX_LABEL_LENGTH));
  const words = end.toLowerCase();
  const label = labels.find((known) => words.endsWith(known) && !isLetter(words.at(-known.length - 1)));
  if (label !== undefined) return end.slice(-label.length);
  return /:\s*$/u.test(lead) ? labelIn(lead, labels) : null;
}

/** Parts a link's words into the label they begin with and the headline after it: "Read also: Ferry sinks". */
export function splitLabel(
  title: string,
  labels: readonly string[],
): { label: string | null; title: string } {
  const words = bare(title);
  const start = title.length - words.length;
  const label = labels.find((known) => opens(words, known) && /^\s?[:|–—-]/u.test(words.slice(known.length)));
  if (label === undefined) return { label: null, title };
  const end = start + label.length;
  return { label: title.slice(start, end), title: title.slice(end).replace(/^[\s:|–—-]{1,6}/u, '') };
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
