import type { Conjugation, SpeechTable } from './speech-table';

/** A speech table with all that its conjugations and declensions make written out beside what it lists. */
export function withForms(table: SpeechTable): SpeechTable {
  const { conjugations, declensions, roles } = table;
  return {
    ...table,
    verbs: [...table.verbs, ...conjugations.flatMap((like) => finiteForms(like.verbs, like))],
    looseVerbs: [...table.looseVerbs, ...conjugations.flatMap((like) => finiteForms(like.looseVerbs, like))],
    participles: [...table.participles, ...conjugations.flatMap(participlesOf)],
    dependentForms: [
      ...table.dependentForms,
      ...conjugations.flatMap(({ verbs, lemma, dependent }) => inflect(verbs, lemma, dependent)),
    ],
    passives: [
      ...(table.passives ?? []),
      ...conjugations.flatMap(({ verbs, lemma, passive = [] }) => inflect(verbs, lemma, passive)),
    ],
    roles: {
      masculine: [...roles.masculine, ...declensions.flatMap(({ masculine }) => masculine)],
      feminine: [
        ...roles.feminine,
        ...declensions.flatMap(({ masculine, lemma, feminine }) => inflect(masculine, lemma, feminine)),
      ],
      either: [...roles.either, ...declensions.flatMap(({ either }) => either)],
    },
    groups: [
      ...table.groups,
      ...declensions.flatMap(({ masculine, either, lemma, plural }) =>
        inflect([...masculine, ...either], lemma, plural),
      ),
    ],
  };
}

const GAP = ' … ';

/** "fügte … hinzu", and "hinzufügte" as it ends a clause. */
function finiteForms(verbs: readonly string[], { lemma, finite }: Conjugation): readonly string[] {
  return inflect(verbs, lemma, finite).flatMap((form) =>
    form.includes(GAP) ? [form, joined(form)] : [form],
  );
}

function participlesOf({ verbs, lemma, participles }: Conjugation): readonly string[] {
  return inflect(verbs, lemma, participles).map(joined);
}

function joined(form: string): string {
  const [head, rest = ''] = form.split(GAP);
  return `${rest}${head}`;
}

/** The forms of words: in each, the first part that has the lemma's ending gives the stem that "-" stands for. */
export function inflect(
  words: readonly string[],
  lemma: string,
  forms: readonly string[],
): readonly string[] {
  const ending = lemma.replace('-', '');
  return words.flatMap((word) => {
    const parts = word.split(' ');
    const changing = parts.findIndex((part) => part.endsWith(ending));
    const stem = parts[changing]?.slice(0, -ending.length || undefined);
    if (stem === undefined) return [];
    return forms.map((form) => parts.with(changing, form.replace('-', stem)).join(' '));
  });
}
