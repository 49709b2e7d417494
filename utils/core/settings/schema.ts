import { type Field, flag, hosts, languageOrAuto, oneOf } from './fields';

/** Every setting, its default and its check. Whatever else needs to know the settings derives it from here. */
export const SCHEMA = {
  /** Quotations are marked on the page. */
  marks: flag(true),
  /** `speakers`: a colour and a line for each; `single`: one colour for all; `lines`: lines without a ground. */
  colours: oneOf(['speakers', 'single', 'lines'], 'speakers'),
  summaryLength: oneOf(['short', 'medium', 'long'], 'medium'),
  /** The language of Inquit's own texts. */
  interfaceLanguage: languageOrAuto(),
  /** Hosts on which nothing is marked. */
  sitesOff: hosts(),
};

type ValueOf<F> = F extends Field<infer T> ? T : never;

export type SettingName = keyof typeof SCHEMA;
export type Settings = { readonly [Name in SettingName]: ValueOf<(typeof SCHEMA)[Name]> };
export type MarkColours = Settings['colours'];

export const SETTING_NAMES = Object.keys(SCHEMA) as readonly SettingName[];

/** The settings of a reader who has set nothing. */
export const DEFAULTS = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, SCHEMA[name].default]),
) as Settings;
