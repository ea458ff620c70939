import { importLimits } from '../../shared/imports/importLimits';

/** What JSON can hold that `JSON.parse` takes without a word. Paths are as in `mission/items/a`. */
export type JsonProblem =
  | { readonly code: 'too-deep'; readonly path: string }
  /** `JSON.parse` keeps the last of two entries of one name and drops the other. */
  | { readonly code: 'entry-twice'; readonly path: string }
  /** `__proto__` as a name: harmless where it is read, a trap for whoever copies the object on. */
  | { readonly code: 'forbidden-name'; readonly path: string };

/** An object or list that is open, with the names seen in it and the one whose value is being read. */
interface Level {
  readonly names: Set<string> | undefined;
  name: string;
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gs;

/**
 * Looks through JSON before it is parsed, without recursion. Says nothing of whether it is JSON at all: that is for
 * `JSON.parse`, which comes next.
 */
export function scanJson(text: string): JsonProblem | undefined {
  const open: Level[] = [];
  let last = '';
  for (const [found] of text.matchAll(token)) {
    if (found === '{' || found === '[') open.push({ names: found === '{' ? new Set() : undefined, name: '' });
    if (open.length > importLimits.jsonDepth) return { code: 'too-deep', path: pathOf(open) };
    if (found === '}' || found === ']') open.pop();
    const level = open.at(-1);
    if (found === ':' && level?.names) {
      const problem = problemOfName(nameIn(last), level);
      if (problem) return { code: problem, path: pathOf(open) };
    }
    last = found;
  }
  return undefined;
}

function problemOfName(name: string, level: Level): 'entry-twice' | 'forbidden-name' | undefined {
  level.name = name;
  if (name === '__proto__') return 'forbidden-name';
  if (level.names?.has(name)) return 'entry-twice';
  level.names?.add(name);
  return undefined;
}

/** The name in its quotes, with its escapes resolved where there are any: `\u005f` is `_`. */
function nameIn(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch (error) {
    // No JSON, which is said in full when the whole is parsed.
    if (error instanceof SyntaxError) return quoted;
    throw error;
  }
}

function pathOf(open: readonly Level[]): string {
  return open.map(({ name }) => name.slice(0, 64)).join('/');
}
