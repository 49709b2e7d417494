import type { CaseForms } from './speech-table';
import { inflect } from './word-forms';

const MIN_LETTERS = 3;

/** The forms in which a noun is no subject: "ministrowi", "ministrów". */
export function caseFormsOf(
  noun: string,
  cases: readonly CaseForms[],
): readonly { readonly form: string; readonly plural: boolean }[] {
  if (noun.length < MIN_LETTERS) return [];
  return cases.flatMap(({ lemma, singular, plural }) => [
    ...inflect([noun], lemma, singular).map((form) => ({ form, plural: false })),
    ...inflect([noun], lemma, plural).map((form) => ({ form, plural: true })),
  ]);
}

/** What a word may be such a form of: "Donalda" of "Donald", "Angeli" of "Angela". */
export function nominativesOf(word: string, cases: readonly CaseForms[]): readonly string[] {
  return cases.flatMap(({ lemma, singular }) =>
    singular.flatMap((form) => {
      const stem = word.length - (form.length - 1);
      return stem >= MIN_LETTERS && word.endsWith(form.slice(1))
        ? [word.slice(0, stem) + lemma.slice(1)]
        : [];
    }),
  );
}
