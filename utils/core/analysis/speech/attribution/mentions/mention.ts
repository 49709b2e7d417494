export type MentionKind =
  | 'name'
  | 'role'
  | 'group'
  | 'body'
  | 'document'
  | 'outlet'
  | 'nominal'
  | 'pronoun'
  | 'relative'
  | 'dropped';

/** Words that may name who speaks. Token numbers, last included; a dropped subject has no words and ends before it starts. */
export interface Mention {
  readonly kind: MentionKind;
  readonly first: number;
  readonly last: number;
  /** The name in it, without office and form of address; `null` where there is none. */
  readonly name: { readonly first: number; readonly last: number } | null;
  /** The noun that heads it; the last word of the name where there is no noun. */
  readonly head: number;
  readonly gender: 'masculine' | 'feminine' | null;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** "to Biden", "of the minister": hardly a subject. */
  readonly afterPreposition: boolean;
  /** An ending shows that it is the subject of no verb: "Donaldowi". */
  readonly inCase?: boolean;
  /** "Trump's" plan. */
  readonly possessive: boolean;
  /** Last token of what hangs on it: "(D-Minn.)", ", a Fed governor,"; the mention's own last token where nothing does. */
  readonly reach: number;
}

/** A mention without what surrounds it. */
export type BareMention = Omit<Mention, 'afterPreposition' | 'possessive' | 'reach'>;
