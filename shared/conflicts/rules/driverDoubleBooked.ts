import { bookedTwice } from '../bookedTwice';
import type { ConflictRule } from '../conflictRule';

/** Someone at the wheel of two cars or coaches at the same time. Interpreters are delegates: their agenda tells. */
export const driverDoubleBooked: ConflictRule = {
  id: 'driver-double-booked',
  severity: 'impossible',
  of: 'mission',
  find: bookedTwice('driver-double-booked', (item) => (item.type === 'leg' && item.driver ? [item.driver] : [])),
};
