import { minuteMs } from '../../time/minuteMs';
import type { ConflictRule } from '../conflictRule';
import { followingPairs } from '../followingPairs';
import { gapFault } from '../gapFault';
import { minutesNeeded } from '../minutesNeeded';
import { placeInBoth } from '../placeInBoth';

/** Two sessions in two venues with less time between them than any way takes. Within one venue people just walk over. */
export const transferTooShort: ConflictRule = {
  id: 'transfer-too-short',
  severity: 'risky',
  of: 'agenda',
  find: (agenda, facts) =>
    followingPairs(agenda).flatMap(({ before, after, gapMs }) => {
      if (before.item.type !== 'session' || after.item.type !== 'session') return [];
      const needed = minutesNeeded(before.item, after.item, facts);
      if (gapMs >= needed * minuteMs) return [];
      return [
        gapFault(before, after, {
          from: placeInBoth(before.item, facts),
          to: placeInBoth(after.item, facts),
          needed,
        }),
      ];
    }),
};
