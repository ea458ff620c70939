import type { SupportRequest } from './supportRequest';
import { standingParts } from './supportStanding';

/** Whether what was asked for can be counted on, or has been given already. */
export function isSupportGiven({ standing }: Pick<SupportRequest, 'standing'>): boolean {
  return ['confirmed', 'done'].includes(standingParts(standing).status);
}
