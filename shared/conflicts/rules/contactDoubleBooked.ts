import { idsIn } from '../../model/idsIn';
import { bookedTwice } from '../bookedTwice';
import type { ConflictRule } from '../conflictRule';

/** Someone who receives the delegation in two places at the same time. */
export const contactDoubleBooked: ConflictRule = {
  id: 'contact-double-booked',
  severity: 'impossible',
  of: 'mission',
  find: bookedTwice('contact-double-booked', ({ hostContacts }) => idsIn(hostContacts)),
};
