import { assertNever } from '../model/assertNever';
import type { LastPublished } from './publicationLedger';

/** Whether the recipient, as far as we know, has the event in their calendar. */
export function isShown(state: LastPublished['state']): boolean {
  switch (state) {
    case 'tentative':
    case 'confirmed':
    case 'cancelled':
      return true;
    case 'withdrawn':
    case 'gone':
      return false;
    default:
      return assertNever(state);
  }
}
