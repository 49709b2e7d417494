import { describe, expect, it } from 'vitest';
import { readSource, readSources, type SourceFile } from './support/read-source';
import { type Ability, ROOMS, type Room } from './support/rooms';

/** The free names by which code reaches the world. */
const WORLD: Readonly<Record<Ability, readonly string[]>> = {
  dom: ['document', 'window', 'self', 'getSelection', 'getComputedStyle', 'requestAnimationFrame', 'CSS'],
  extension: ['browser', 'chrome'],
  clock: ['Date.now', 'new Date()', 'Date()', 'performance.now', 'setTimeout', 'setInterval', 'Temporal'],
  network: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator.sendBeacon', 'importScripts'],
};

const sources = readSources();

describe('the map of the house', () => {
  it('finds the code that it is held against', () => {
    expect(sources.map(({ path }) => path)).toContain('utils/core/analysis/analyse.ts');
  });

  it('knows the room of every file', () => {
    expect(sources.filter(({ path }) => !roomOf(path)).map(({ path }) => path)).toEqual([]);
  });

  it('holds for every import', () => {
    expect(sources.flatMap(forbiddenImports)).toEqual([]);
  });

  it('holds for every reach into page, browser, clock and network', () => {
    expect(sources.flatMap(forbiddenNames)).toEqual([]);
  });
});

describe('what the map refuses', () => {
  it.each([
    ['utils/core/gossip/a.ts', '', 'is in no room'],
    ['utils/core/article/a.ts', "import { b } from '../analysis/b';", 'imports utils/core/analysis/b'],
    ['utils/core/messages/a.ts', "import { b } from '../views/b';", 'imports utils/core/views/b'],
    ['utils/core/language/a.ts', "export { b } from '../views/b';", 'imports utils/core/views/b'],
    [
      'utils/core/language/a.ts',
      "import type { B } from '../views/b';",
      'imports types of utils/core/views/b',
    ],
    ['utils/core/language/a.ts', "import b from 'left-pad';", 'imports left-pad'],
    ['components/a.tsx', "const b = import('../utils/page/b');", 'imports utils/page/b'],
    ['components/a.tsx', "import { storage } from 'wxt/browser';", 'imports wxt/browser'],
    ['components/a.tsx', 'export const A = () => <p>{browser.runtime.id}</p>;', 'uses browser'],
    ['utils/core/analysis/a.ts', 'export const a = () => Date.now();', 'uses Date.now'],
    ['utils/core/views/a.ts', 'export const a = () => new Date();', 'uses new Date()'],
    ['utils/core/views/a.ts', 'export const a = () => document.title;', 'uses document'],
    ['utils/platform/a.ts', 'export const a = () => window.name;', 'uses window'],
    ['utils/page/a.ts', 'export const a = (chrome as B).tabs;', 'uses chrome'],
    ['entrypoints/a.ts', "export const a = () => fetch('https://news.invalid/');", 'uses fetch'],
  ])('in %s: %s', (path, code, complaint) => {
    expect(complaintsAbout(readSource(path, code))).toEqual([`${path} ${complaint}`]);
  });

  it.each([
    ['a room before it', 'utils/core/analysis/a.ts', "import { b } from '../article/b';"],
    ['itself', 'utils/core/analysis/speech/a.ts', "import { b } from '../b';"],
    ['a type where types are allowed', 'utils/core/messages/a.ts', "import type { B } from '../views/b';"],
    ['a given day', 'utils/core/analysis/a.ts', 'export const a = (day: string) => new Date(day);'],
    [
      'a property with a forbidden name',
      'utils/core/views/a.ts',
      'export const a = (b: B) => ({ window: b.document });',
    ],
  ])('but not %s', (_what, path, code) => {
    expect(complaintsAbout(readSource(path, code))).toEqual([]);
  });
});

function complaintsAbout(source: SourceFile): readonly string[] {
  if (!roomOf(source.path)) return [`${source.path} is in no room`];
  return [...forbiddenImports(source), ...forbiddenNames(source)];
}

function roomOf(path: string): Room | undefined {
  return ROOMS.find(({ folder }) => path.startsWith(`${folder}/`));
}

function forbiddenImports({ path, imports }: SourceFile): readonly string[] {
  const room = roomOf(path);
  if (!room) return [];
  return imports
    .filter(({ target, isType }) => {
      const allowed = [room.folder, ...room.values, ...(isType ? room.types : [])];
      return !allowed.some((place) => covers(place, target));
    })
    .map(({ target, isType }) => `${path} imports ${isType ? 'types of ' : ''}${target}`);
}

/** `node:*` covers every module of that beginning; a folder or package covers itself and what lies in it. */
function covers(place: string, target: string): boolean {
  if (place.endsWith('*')) return target.startsWith(place.slice(0, -1));
  return target === place || (isFolder(place) && target.startsWith(`${place}/`));
}

function isFolder(place: string): boolean {
  return place === 'locales' || ROOMS.some(({ folder }) => folder === place);
}

function forbiddenNames({ path, names }: SourceFile): readonly string[] {
  const words = (roomOf(path)?.mayNotUse ?? []).flatMap((ability) => WORLD[ability]);
  return words.filter((word) => names.has(word)).map((word) => `${path} uses ${word}`);
}
