import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { parseSync } from 'vite';
import { PROJECT } from './project';

/** Folders that hold nothing which ships. */
const NOT_SOURCE = new Set(['node_modules', 'coverage', 'tests']);

export interface SourceImport {
  /** A package's name, or a path from the project's root without its ending. */
  readonly target: string;
  readonly isType: boolean;
}

/** What one file touches. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly SourceImport[];
  /** Free names, and calls on them as `Date.now` or `new Date()`. */
  readonly names: ReadonlySet<string>;
}

/** Every file of code that ships, or runs on the command line; settings of tools in the root left out. */
export function readSources(): readonly SourceFile[] {
  return readdirSync(PROJECT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !NOT_SOURCE.has(entry.name))
    .flatMap(({ name }) =>
      readdirSync(`${PROJECT}/${name}`, { recursive: true, encoding: 'utf8' }).map(
        (file) => `${name}/${file.split(sep).join('/')}`,
      ),
    )
    .filter((path) => /\.[cm]?[jt]sx?$/u.test(path) && !path.endsWith('.d.ts'))
    .map((path) => readSource(path, readFileSync(`${PROJECT}/${path}`, 'utf8')));
}

/** Reads what a file touches from its syntax tree. */
export function readSource(path: string, code: string): SourceFile {
  const { program, module, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: SourceImport[] = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      target: resolveImport(path, moduleRequest.value),
      isType: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ target: resolveImport(path, moduleRequest.value), isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      target: resolveImport(path, code.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
      isType: false,
    })),
  ];
  const names = new Set<string>();
  collectNames(program, names);
  return { path, imports, names };
}

function resolveImport(path: string, target: string): string {
  if (!target.startsWith('.')) return target;
  return posix.join(posix.dirname(path), target).replace(/\.(?:[cm]?[jt]sx?|json)$/u, '');
}

interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Walks the tree without its types; a property's name is no free name. */
function collectNames(node: unknown, names: Set<string>): void {
  if (Array.isArray(node)) for (const child of node) collectNames(child, names);
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  const { type, ...parts } = node as SyntaxNode;
  if (type.startsWith('TS') && !('expression' in parts)) return;
  if (type === 'Identifier') names.add(parts.name as string);
  const call = type === 'NewExpression' || type === 'CallExpression' ? describeCall(type, parts) : null;
  if (call) names.add(call);
  for (const [key, child] of Object.entries(parts)) {
    if ((key === 'property' || key === 'key') && parts.computed !== true) continue;
    collectNames(child, names);
  }
}

/** `new Date()` and `Date.now` of the calls that matter here. */
function describeCall(type: string, parts: Readonly<Record<string, unknown>>): string | null {
  const callee = parts.callee as SyntaxNode;
  if (callee.type === 'MemberExpression') {
    const object = callee.object as SyntaxNode;
    return `${object.name}.${(callee.property as SyntaxNode).name}`;
  }
  const isBare = (parts.arguments as readonly unknown[]).length === 0;
  return isBare ? `${type === 'NewExpression' ? 'new ' : ''}${callee.name}()` : null;
}
