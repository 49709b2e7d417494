import type english from '../../locales/en.json';

/** All texts of one language, in sections; English says which there are. */
export type Messages = typeof english;

/** `section.name` of a text that the windows show. Texts of the section `browser` are shown by the browser itself. */
export type MessageKey = {
  [Section in Exclude<keyof Messages, 'browser'>]: `${Section}.${keyof Messages[Section] & string}`;
}[Exclude<keyof Messages, 'browser'>];
