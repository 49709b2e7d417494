import type { PageSnapshot } from '../article/page-snapshot';
import { decodeEntities } from './decode-entities';
import { isSameAddress, type OwnAddress, ownAddressOf } from './page-address';
import { isSameTitle, ownTitlesOf } from './page-title';

const MAX_SCRIPTS = 60;
/** So many authors or titles of one node are read. */
const MAX_NAMES = 20;
const MAX_SCRIPT_LENGTH = 2_000_000;
const MAX_NODES = 4000;
const MAX_DEPTH = 12;
/** A comment or a CDATA mark round a script's data is so long at most. */
const MAX_WRAPPING = 50;

const ARTICLE_TYPE = /(?:article|posting|blogpost|report|newsitem)$/iu;
const PAGE_TYPE = /(?:webpage|itempage|videoobject|creativework|review|recipe)$/iu;
/** Properties under which a page's data keeps other stories than its own. */
const ABOUT_OTHERS =
  /^(?:itemlistelement|haspart|ispartof|isrelatedto|relatedlink|mentions|citation|subjectof|associatedmedia|publisher|author|isbasedon)$/iu;

/** One thing that a page's JSON-LD describes. */
export interface LinkedNode {
  readonly types: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  /** It stands in a list of other stories, or under another thing that is not the page. */
  readonly isAside: boolean;
}

/** What a page's JSON-LD says. */
export interface LinkedData {
  readonly nodes: readonly LinkedNode[];
  /** The node of the article itself, not of a story that the page suggests. */
  readonly article: LinkedNode | null;
}

/** Reads the page's JSON-LD. Malformed scripts are mended where that is plain, and left out otherwise. */
export function readLinkedData(page: PageSnapshot): LinkedData {
  const nodes = page.linkedData.slice(0, MAX_SCRIPTS).flatMap((script) => nodesOf(parseScript(script)));
  return { nodes: nodes.slice(0, MAX_NODES), article: chooseArticle(nodes.slice(0, MAX_NODES), page) };
}

/** The texts that a node gives for a property, also where it wraps them: `"x"`, `["x"]`, `{ "name": "x" }`, `{ "@value": "x" }`. */
export function textsOf(node: LinkedNode | null, property: string): readonly string[] {
  const value = node?.data[property];
  return (Array.isArray(value) ? value.slice(0, MAX_NAMES) : [value]).flatMap((item) => {
    const plain = isObject(item) ? (item['@value'] ?? item.name ?? item['@id'] ?? item.url) : item;
    const text = typeof plain === 'number' ? String(plain) : plain;
    return typeof text === 'string' && text.trim() ? [decodeEntities(text.trim())] : [];
  });
}

/** The names of the people or bodies under a property, also where it only refers to a node that names them. */
export function namesOf({ nodes }: LinkedData, node: LinkedNode | null, property: string): readonly string[] {
  const value = node?.data[property];
  const items = Array.isArray(value) ? value.slice(0, MAX_NAMES) : [value];
  return items.flatMap((item) => {
    if (!isObject(item)) return typeof item === 'string' ? [decodeEntities(item.trim())] : [];
    const id = item['@id'];
    const named = item.name ? item : nodes.find(({ data }) => id && data['@id'] === id && data.name)?.data;
    return typeof named?.name === 'string' ? [decodeEntities(named.name.trim())] : [];
  });
}

function parseScript(script: string): unknown {
  if (script.length > MAX_SCRIPT_LENGTH) return null;
  const text = script.trim();
  const start = /^[\s;/*]{0,20}(?:<!--|<!\[CDATA\[)?[\s*/]{0,20}/u.exec(text)?.[0].length ?? 0;
  const end = /[\s*/]{0,20}(?:-->|\]\]>)?[\s;*/]{0,20}$/u.exec(text.slice(-MAX_WRAPPING))?.[0].length ?? 0;
  const bare = text.slice(start, text.length - end);
  return parse(bare) ?? parse(mend(bare)) ?? parse(`[${mend(bare)}]`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What systems write into their JSON: lines commented out, raw line breaks in strings, commas before a bracket. */
function mend(text: string): string {
  return (
    text
      .replace(/^[ \t]{0,80}\/\/.*$/gmu, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that JSON does not allow
      .replace(/[\u0000-\u001f]/gu, ' ')
      .replace(/,(?=\s{0,80}[}\]])/gu, '')
  );
}

interface Step {
  readonly value: unknown;
  readonly depth: number;
  readonly isAside: boolean;
}

/** Every typed thing in a value, breadth first, within bounds. */
function nodesOf(root: unknown): readonly LinkedNode[] {
  const nodes: LinkedNode[] = [];
  const queue: Step[] = [{ value: root, depth: 0, isAside: false }];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const { value, depth, isAside } = queue[at] as Step;
    if (depth > MAX_DEPTH) continue;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MAX_NODES)) queue.push({ value: item, depth: depth + 1, isAside });
    } else if (isObject(value)) {
      const types = [value['@type']].flat().filter((type) => typeof type === 'string');
      if (types.length > 0) nodes.push({ types, data: value, isAside });
      for (const [property, item] of Object.entries(value)) {
        if (typeof item !== 'object') continue;
        queue.push({ value: item, depth: depth + 1, isAside: isAside || ABOUT_OTHERS.test(property) });
      }
    }
  }
  return nodes;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The article that names this page's address or headline; without one, what else the page says that it is. */
function chooseArticle(nodes: readonly LinkedNode[], page: PageSnapshot): LinkedNode | null {
  const own = { address: ownAddressOf(page), titles: ownTitlesOf(page) };
  return chooseOfType(nodes, ARTICLE_TYPE, own) ?? chooseOfType(nodes, PAGE_TYPE, own);
}

/** The names under which a page goes. */
interface OwnNames {
  readonly address: OwnAddress;
  readonly titles: readonly string[];
}

function chooseOfType(nodes: readonly LinkedNode[], type: RegExp, own: OwnNames): LinkedNode | null {
  let best: LinkedNode | null = null;
  let bestPoints = -1;
  for (const node of nodes) {
    if (!node.types.some((name) => type.test(name))) continue;
    const points = pointsOf(node, own);
    if (points > bestPoints) [best, bestPoints] = [node, points];
  }
  return best;
}

/** A node in a list of others must name this page; any other may be about it. */
function pointsOf(node: LinkedNode, own: OwnNames): number {
  const hasAddress = addressesOf(node).some((address) => isSameAddress(address, own.address));
  const titles = ['headline', 'name', 'alternativeHeadline'].flatMap((property) => textsOf(node, property));
  const hasTitle = titles.some((title) => isSameTitle(title, own.titles));
  return (hasAddress ? 1 : 0) + (hasTitle ? 1 : 0) - (node.isAside ? 1 : 0);
}

function addressesOf({ data }: LinkedNode): readonly string[] {
  const main = data.mainEntityOfPage;
  const values = [data.url, data['@id'], ...(isObject(main) ? [main['@id'], main.url] : [main])];
  return values.filter((value) => typeof value === 'string');
}
