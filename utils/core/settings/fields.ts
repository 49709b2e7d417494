/** One setting: what it is without the reader's say, and how a stored value of any shape is read. */
export interface Field<T> {
  readonly default: T;
  /** The value, if it is one that the setting can have; else `undefined`. */
  readonly read: (stored: unknown) => T | undefined;
}

const MAX_LIST_LENGTH = 5_000;
/** The longest name that the domain name system allows. */
const MAX_HOST_LENGTH = 253;

/** On or off. */
export function flag(byDefault: boolean): Field<boolean> {
  return { default: byDefault, read: (stored) => (typeof stored === 'boolean' ? stored : undefined) };
}

/** One of a few words. */
export function oneOf<const T extends string>(choices: readonly T[], byDefault: NoInfer<T>): Field<T> {
  return { default: byDefault, read: (stored) => choices.find((choice) => choice === stored) };
}

/** `auto`, or a BCP 47 language tag; whether there are texts for it is known only where they are loaded. */
export function languageOrAuto(): Field<string> {
  return {
    default: 'auto',
    read: (stored) =>
      typeof stored === 'string' && /^(?:auto|[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})$/u.test(stored)
        ? stored
        : undefined,
  };
}

/** Host names, each once and in order; an entry that is none is left out and the others stay. */
export function hosts(): Field<readonly string[]> {
  return {
    default: [],
    read: (stored) =>
      Array.isArray(stored) && stored.length <= MAX_LIST_LENGTH
        ? [...new Set(stored.filter(isHost))].sort()
        : undefined,
  };
}

function isHost(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_HOST_LENGTH && /^[a-z0-9.:_[\]-]+$/u.test(value);
}
