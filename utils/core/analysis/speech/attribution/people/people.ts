import type { Mention } from '../mentions/mention';

/** One person, body or text that the article names, under all its mentions. */
export interface Entity {
  readonly id: number;
  /** Mentions that name it, in the order of the text. */
  readonly mentions: number[];
  kind: 'person' | 'organisation' | 'document' | 'unknown';
  gender: Mention['gender'];
  plural: boolean;
  /** The mention with the fullest name; -1 where no mention holds a name. */
  fullest: number;
  /** Nouns that the article ties to it: "leader", "ministra". */
  readonly roles: Set<string>;
  /** Something shows that it is a person: a given name, a form of address, an office. A bare name may be a place. */
  knownPerson: boolean;
  /** How its first mention presents it: a person presented as "the minister" is one whom the reader should know already. */
  readonly presented: 'name' | 'definite' | 'indefinite';
  /** The mention whose office stands beside the name, for a reader. */
  roleMention: number;
}

/** Who is who: an entity for each mention that names one. */
export interface People {
  readonly entities: readonly Entity[];
  /** By mention; -1 where nobody can be told. */
  readonly entityOf: Int32Array;
  /** How sure it is that a pronoun, an epithet or a dropped subject stands for its entity; 1 where the words name it. */
  readonly certainty: Float32Array;
}
