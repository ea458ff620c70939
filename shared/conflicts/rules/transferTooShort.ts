import { minuteMs } from '../../time/minuteMs';
import type { ConflictRule } from '../conflictRule';
import { followingPairs } from '../followingPairs';
import { gapFault } from '../gapFault';
import { wayBetweenStops } from '../minutesNeeded';
import { placeInBoth } from '../placeInBoth';

/**
 * Two sessions in two venues with less time between them than the quickest way takes: as entered, else as estimated from where they
 * are, else the margin. Within one venue people just walk over.
 */
export const transferTooShort: ConflictRule = {
  id: 'transfer-too-short',
  severity: 'risky',
  of: 'agenda',
  find: (agenda, facts) =>
    followingPairs(agenda).flatMap(({ before, after, gapMs }) => {
      if (before.item.type !== 'session' || after.item.type !== 'session') return [];
      const way = wayBetweenStops(before.item, after.item, facts);
      if (!way || gapMs >= way.minutes * minuteMs) return [];
      const from = placeInBoth(before.item, facts);
      const to = placeInBoth(after.item, facts);
      return [gapFault(before, after, { from, to, way: { kind: 'way', way } })];
    }),
};
