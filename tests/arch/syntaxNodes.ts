import { parseAst } from 'vite';
import type { SourceFile } from './sourceFile';

/** One node of the ESTree syntax tree, as the parser hands it out: its fields depend on its type. */
export type SyntaxNode = { type: string; start: number } & Record<string, unknown>;

const parsed = new WeakMap<SourceFile, SyntaxNode[]>();

/** Every node of a script, outermost first; nothing for a style sheet or a page. */
export function syntaxNodes(file: SourceFile): SyntaxNode[] {
  if (!/\.[cm]?[jt]sx?$/.test(file.path)) return [];
  const known = parsed.get(file);
  if (known) return known;
  const lang = /\.([cm]?)([jt]sx?)$/.exec(file.path)?.[2] === 'tsx' ? 'tsx' : file.path.endsWith('ts') ? 'ts' : 'js';
  const nodes: SyntaxNode[] = [];
  collect(parseAst(file.text, { lang }, file.path), nodes);
  parsed.set(file, nodes);
  return nodes;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The name of an identifier or of a string literal, as in `a.name` and `a['name']`. */
export function nameOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  const name = value.type === 'Literal' ? value['value'] : value['name'];
  return typeof name === 'string' ? name : undefined;
}

function collect(value: unknown, into: SyntaxNode[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into);
    return;
  }
  if (!isNode(value)) return;
  into.push(value);
  for (const child of Object.values(value)) if (typeof child === 'object') collect(child, into);
}
