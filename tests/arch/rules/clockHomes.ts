import { lineAt, type Finding, type Rule } from '../rule';
import { nameOf, syntaxNodes, type SyntaxNode } from '../syntaxNodes';
import { zoneReads } from './hostState';

/** Where the computer's clock is read, for everybody else to ask. */
const homes: readonly string[] = ['electron/mission/systemContext.ts', 'renderer/store/epochMsNow.ts'];

/** Scripts of the project, which plan nothing; `shared` has a stricter rule of its own. */
const isConcerned = (path: string) =>
  (path.startsWith('electron/') || path.startsWith('renderer/')) && !path.startsWith('electron/dev/');

/** The window and the shell ask for the time in one place each, and never for the wall clock of the computer's own zone. */
export const clockHomes: Rule = {
  id: 'clockHomes',
  find: (file) => {
    if (!isConcerned(file.path) || homes.includes(file.path)) return [];
    return syntaxNodes(file).flatMap((node): Finding[] => {
      const message = violationOf(node);
      return message ? [{ line: lineAt(file.text, node.start), message }] : [];
    });
  },
};

function violationOf(node: SyntaxNode): string | undefined {
  if (node.type === 'MemberExpression') {
    const property = nameOf(node['property']) ?? '';
    if (zoneReads.test(property)) return `${property} reads the computer’s zone: use shared/time`;
    const isNow = property === 'now' && nameOf(node['object']) === 'Date';
    return isNow
      ? 'Date.now reads the clock: ask systemContext or epochMsNow, or performance.now for a duration'
      : undefined;
  }
  const isDate = nameOf(node['callee']) === 'Date';
  const given = Array.isArray(node['arguments']) ? node['arguments'].length : 0;
  if (node.type === 'NewExpression' && isDate && given !== 1) {
    return given === 0
      ? 'new Date() reads the clock: ask systemContext or epochMsNow'
      : 'new Date(year, month, …) reads the computer’s zone: use Date.UTC or shared/time';
  }
  return node.type === 'CallExpression' && isDate
    ? 'Date() reads the clock: ask systemContext or epochMsNow'
    : undefined;
}
