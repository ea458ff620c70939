import { shortened } from '../text/shortened';
import { type Command, commandSchema } from './commands';
import type { DomainError } from './domainError';

/**
 * The first text of an edit that is longer than what a mission takes, as the refusal that a person reads; undefined where there
 * is none. The host would not take such an edit from a window at all.
 */
export function longTextIn(command: Command): Extract<DomainError, { code: 'text-too-long' }> | undefined {
  const parsed = commandSchema.safeParse(command);
  for (const issue of parsed.error?.issues ?? []) {
    if (issue.code !== 'too_big' || issue.origin !== 'string') continue;
    const text = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], command);
    if (typeof text !== 'string') continue;
    return { code: 'text-too-long', text: shortened(text), limit: Number(issue.maximum) };
  }
  return undefined;
}
