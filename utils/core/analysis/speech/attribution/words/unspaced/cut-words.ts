import { isNameDot, isUnspaced } from '../../../../../language/scripts';
import { type Lexicon, SPEAKER_NOUN } from '../lexicon';
import type { RawWord } from '../split-words';
import { cutRun, type Piece } from './cut-run';
import type { NameIndex, Run } from './find-names';
import { surnameOf } from './name-shape';

const MAX_RUN_WITH_DOTS = 60;
const NO_NAMES: NameIndex = new Map();

/** Cuts words that no space parts, where the language has such; the names of an article are read as if they had a capital. */
export function cutWords(
  words: readonly RawWord[],
  lexicon: Lexicon,
  names: NameIndex = NO_NAMES,
): readonly RawWord[] {
  if (!lexicon.table.unspaced) return words;
  return joinRuns(words).flatMap((run) =>
    isUnspaced(run.word)
      ? nameParts(cutRun(run.word, lexicon), lexicon, names).map(({ text, start, capital }) => ({
          start: run.start + start,
          end: run.start + start + text.length,
          word: text,
          capital,
          isWord: true,
          acronym: false,
        }))
      : [run],
  );
}

/** The runs of a text, for `findNames`. */
export function runsOf(words: readonly RawWord[]): readonly Run[] {
  const runs = joinRuns(words);
  return runs.flatMap(({ word, end }, at) => {
    const next = runs[at + 1];
    return isUnspaced(word) ? [{ text: word, end: next?.start === end ? next.word : '' }] : [];
  });
}

/** A dot inside a foreign name parts no words: ウラジーミル・ソロヴィヨフ. */
function joinRuns(words: readonly RawWord[]): readonly RawWord[] {
  const runs: RawWord[] = [];
  words.forEach((word, at) => {
    const before = runs.at(-1);
    const dot = isNameDot(word.word) && words[at + 1]?.start === word.end;
    const joins =
      before?.end === word.start &&
      before.word.length < MAX_RUN_WITH_DOTS &&
      isUnspaced(before.word) &&
      (dot || (isNameDot(before.word.slice(-1)) && isUnspaced(word.word)));
    if (joins) runs[runs.length - 1] = { ...before, end: word.end, word: before.word + word.word };
    else runs.push(word);
  });
  return runs;
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly capital: boolean;
}

/** Cuts the names out of what the tables leave over, and joins the rest to the noun behind it: 市政府[发言人]. */
function nameParts(pieces: readonly Piece[], lexicon: Lexicon, names: NameIndex): readonly Part[] {
  const parts: Part[] = [];
  let modifier: Part | null = null;
  for (const { text, start, known, bits } of pieces) {
    const cut: readonly Part[] = known
      ? [{ text, start, capital: false }]
      : cutNames(text, start, lexicon, names);
    for (const part of cut) {
      // 陈先生, 森さん: one character is too short to be known elsewhere, so that the title stays with it.
      if (modifier && isTitleOfOne(text, modifier.text, lexicon)) {
        parts[parts.length - 1] = { ...modifier, text: modifier.text + text, capital: true };
      } else if (modifier && known && bits & SPEAKER_NOUN && opensNoun(modifier.text, text, lexicon)) {
        parts[parts.length - 1] = { ...modifier, text: modifier.text + text };
      } else parts.push(part);
      modifier = known || part.capital || /^\p{Script=Hiragana}/u.test(part.text) ? null : part;
    }
  }
  return parts;
}

/** 市政府[发言人], 元[社長]; but a title behind other characters has a name before it. */
function opensNoun(modifier: string, noun: string, { titles, bodyEndings }: Lexicon): boolean {
  return !titles.has(noun) || (modifier.length === 1 && bodyEndings.has(modifier));
}

function isTitleOfOne(title: string, name: string, { titles, personTitles, surnames }: Lexicon): boolean {
  if (surnames.size > 0) return surnames.has(name) && titles.has(title);
  return personTitles.has(title) && /^\p{Script=Han}$/u.test(name);
}

function cutNames(text: string, offset: number, lexicon: Lexicon, names: NameIndex): readonly Part[] {
  const parts: Part[] = [];
  let plain = 0;
  for (let at = 0; at < text.length; ) {
    const name = longestName(text, at, names);
    if (!name) {
      at++;
      continue;
    }
    if (at > plain) parts.push({ text: text.slice(plain, at), start: offset + plain, capital: false });
    parts.push(...splitName(name, offset + at, lexicon, names));
    at += name.length;
    plain = at;
  }
  if (plain < text.length) parts.push({ text: text.slice(plain), start: offset + plain, capital: false });
  return parts;
}

function longestName(text: string, at: number, names: NameIndex): string {
  return names.get(text.charAt(at))?.find((name) => text.startsWith(name, at)) ?? '';
}

/** 陈明 is 陈 and 明, 森本葵 is 森本 and 葵 where the article has 森本 alone too; so that both are known to be one person. */
function splitName(name: string, start: number, lexicon: Lexicon, names: NameIndex): readonly Part[] {
  const family = surnameOf(name, lexicon) ?? longestName(name.slice(0, -1), 0, names);
  const parts = family ? [family, name.slice(family.length)] : name.split(/(?<=[・·‧•])/u);
  let at = start;
  return parts.map((text) => {
    const part = { text: text.replace(/[・·‧•]$/u, ''), start: at, capital: true };
    at += text.length;
    return part;
  });
}
