import type { SaidChange } from './saidChange';

/** Whether nothing has changed but what only a telephone notices: when it rings, or how the file is written. */
export function isSilentChange({ kind, titleBefore, parts }: SaidChange): boolean {
  if (kind !== 'changed' || titleBefore !== undefined) return false;
  return parts.every((part) => part === 'reminders' || part === 'form');
}
