import { lineAt, type Finding, type Rule } from '../rule';
import { nameOf, syntaxNodes } from '../syntaxNodes';
import { withoutComments } from '../withoutComments';

/** Missing in Electron 25 (Node 18.15, Chrome 114), though the declared types know them. */
const tooNew: Readonly<Record<string, string>> = {
  'URL.canParse': 'Node 19.9, Chrome 120',
  'URL.parse': 'Node 22, Chrome 126',
  'AbortSignal.any': 'Node 20, Chrome 116',
  'meta.dirname': 'Node 20',
  'meta.filename': 'Node 20',
};
const tooNewProperty: Readonly<Record<string, string>> = { parentPath: 'Node 18.20' };

/** Style features of later Chromes whose absence changes what is seen. */
const tooNewStyle = /light-dark\(|\banchor\(|@starting-style|@position-try|\bfield-sizing:|:dir\(/g;

/** The compiler knows the oldest language, but not the oldest platform that the sources must run on. */
export const oldestRuntime: Rule = {
  id: 'oldestRuntime',
  find: (file) => {
    if (/^renderer\/.*\.css$/.test(file.path)) return styleFindings(file.text);
    if (!/^(shared|electron|renderer)\//.test(file.path) || file.path.startsWith('electron/dev/')) return [];
    return syntaxNodes(file)
      .filter(({ type }) => type === 'MemberExpression')
      .flatMap((node): Finding[] => {
        const property = nameOf(node['property']) ?? '';
        const path = `${nameOf(node['object']) ?? metaName(node['object'])}.${property}`;
        const since = tooNew[path] ?? (Object.hasOwn(tooNewProperty, property) ? tooNewProperty[property] : undefined);
        return since ? [{ line: lineAt(file.text, node.start), message: `${path} needs ${since}` }] : [];
      });
  },
};

function styleFindings(text: string): Finding[] {
  return [...withoutComments(text).matchAll(tooNewStyle)].map((match) => ({
    line: lineAt(text, match.index),
    message: `${match[0]} is newer than Chrome 114`,
  }));
}

/** `import.meta` is a node of its own kind. */
function metaName(node: unknown): string {
  return typeof node === 'object' && node !== null && 'property' in node ? (nameOf(node.property) ?? '') : '';
}
