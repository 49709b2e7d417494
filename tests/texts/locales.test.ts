import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';

const files = import.meta.glob<Readonly<Record<string, Readonly<Record<string, string>>>>>(
  '../../locales/*.json',
  { import: 'default', eager: true },
);
const locales = Object.entries(files).map(([path, messages]) => ({
  code: path.slice(path.lastIndexOf('/') + 1, -'.json'.length).replace('_', '-'),
  messages: flatten(messages),
}));
const english = locales.find(({ code }) => code === 'en')?.messages ?? {};

describe.each(locales)('the texts in $code', ({ code, messages }) => {
  it('are as many as the English ones, and none is empty', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    expect(Object.entries(messages).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('hold the same placeholders', () => {
    for (const [key, text] of Object.entries(messages)) {
      expect([key, placeholdersOf(key, text, code)]).toEqual([
        key,
        placeholdersOf(key, english[key] ?? '', 'en'),
      ]);
    }
  });

  it('write apostrophes as a typographer does; a straight one is a sign of the message format', () => {
    expect(Object.entries(messages).filter(([, text]) => text.includes("'"))).toEqual([]);
  });

  it('let no line begin with a mark that French sets apart by a space', () => {
    expect(Object.entries(messages).filter(([, text]) => / [:;?!»]|« /u.test(text))).toEqual([]);
  });

  it('say in brackets what the preview of the marks is to mark', () => {
    const samples = ['first', 'second', 'third', 'fourth'].map((name) => messages[`preview.${name}`]);
    for (const text of samples) expect(text).toMatch(/^[^[\]]+\[[^[\]]+\][^[\]]+$/u);
  });

  it('have every plural that the language tells apart', () => {
    const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories.toSorted();
    for (const [key, text] of windowTexts(messages)) {
      for (const plural of pluralsOf(text, code)) expect([key, plural]).toEqual([key, categories]);
    }
  });
});

function flatten(
  sections: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sections).flatMap(([section, texts]) =>
      Object.entries(texts).map(([name, text]) => [`${section}.${name}`, text]),
    ),
  );
}

/** The browser shows the texts of its section as they are, with `$1` for what is put in. */
function windowTexts(messages: Readonly<Record<string, string>>) {
  return Object.entries(messages).filter(([key]) => !key.startsWith('browser.'));
}

function placeholdersOf(key: string, text: string, code: string): readonly string[] {
  if (key.startsWith('browser.')) return [...text.matchAll(/\$\d/gu)].map(([name]) => name).sort();
  const names = new Set<string>();
  walk(elementsOf(text, code), (element) => {
    if ('value' in element && element.type !== 0) names.add(String(element.value));
  });
  return [...names].sort();
}

function pluralsOf(text: string, code: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  walk(elementsOf(text, code), (element) => {
    if ('options' in element && 'pluralType' in element) {
      found.push(
        Object.keys(element.options)
          .filter((name) => !name.startsWith('='))
          .sort(),
      );
    }
  });
  return found;
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;

function elementsOf(text: string, code: string): Elements {
  return new IntlMessageFormat(text, code).getAst();
}

function walk(elements: Elements, visit: (element: Elements[number]) => void): void {
  for (const element of elements) {
    visit(element);
    if ('options' in element) {
      for (const option of Object.values(element.options)) walk(option.value, visit);
    }
  }
}
