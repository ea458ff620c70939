import type { Span } from './spanOf';

/** Whether two spans share time. Where one ends as the other begins, they do not. */
export function isAtOnce(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
