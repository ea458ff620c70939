import { lineAt, type Finding, type Rule } from '../rule';
import { isNode, nameOf, syntaxNodes, type SyntaxNode } from '../syntaxNodes';

const clocksAndLots = ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues'];

/** Methods of Date that answer, or take, the wall clock of the computer's own zone. */
export const zoneReads =
  /^(getTimezoneOffset|[gs]et(Date|Day|FullYear|Hours|Minutes|Month|Year)|to(Date|Time)String|toLocale(Date|Time)?String)$/;

/** Right only with a locale; without one they follow the computer's. */
const localeReads: Readonly<Record<string, number>> = { toLocaleUpperCase: 0, toLocaleLowerCase: 0, localeCompare: 1 };

/** Compares the runtime's zone rules with ours, for zones it is given, so that a stale zone name is never printed. */
const readsRuntimeRules = 'shared/time/runtimeOffsetAt.ts';

/** The pure folder asks the computer nothing: no clock, no lots, no zone, no language. */
export const hostState: Rule = {
  id: 'hostState',
  find: (file) => {
    if (!file.path.startsWith('shared/')) return [];
    return syntaxNodes(file).flatMap((node): Finding[] => {
      const message = violationOf(node, file.path === readsRuntimeRules);
      return message ? [{ line: lineAt(file.text, node.start), message }] : [];
    });
  },
};

function violationOf(node: SyntaxNode, mayReadRuntimeRules: boolean): string | undefined {
  switch (node.type) {
    case 'MemberExpression':
      return memberViolation(node, mayReadRuntimeRules);
    case 'NewExpression':
      return constructionViolation(node);
    case 'CallExpression':
      return callViolation(node);
    default:
      return undefined;
  }
}

function memberViolation(node: SyntaxNode, mayReadRuntimeRules: boolean): string | undefined {
  const property = nameOf(node['property']) ?? '';
  const path = `${nameOf(node['object']) ?? ''}.${property}`;
  if (clocksAndLots.includes(path)) return `${path} reads the computer: take it as an argument`;
  if (path === 'Intl.DateTimeFormat' && !mayReadRuntimeRules)
    return 'Intl.DateTimeFormat reads the runtime’s zones: use shared/time';
  return zoneReads.test(property) ? `${property} reads the computer’s zone: use shared/time` : undefined;
}

function constructionViolation(node: SyntaxNode): string | undefined {
  if (nameOf(node['callee']) !== 'Date') return undefined;
  switch (argumentCount(node)) {
    case 0:
      return 'new Date() reads the clock: take now as an argument';
    case 1:
      return undefined;
    default:
      return 'new Date(year, month, …) reads the computer’s zone: use Date.UTC or shared/time';
  }
}

function callViolation(node: SyntaxNode): string | undefined {
  if (nameOf(node['callee']) === 'Date') return 'Date() reads the clock: take now as an argument';
  const callee = node['callee'];
  const method = isNode(callee) ? (nameOf(callee['property']) ?? '') : '';
  const before = localeReads[method];
  return before !== undefined && argumentCount(node) <= before
    ? `${method} needs a locale, or it reads the computer’s`
    : undefined;
}

function argumentCount(node: SyntaxNode): number {
  return Array.isArray(node['arguments']) ? node['arguments'].length : 0;
}
