import { minuteMs } from '../../time/minuteMs';
import type { ConflictRule } from '../conflictRule';
import { followingPairs } from '../followingPairs';
import { margins } from '../margins';
import { placeInBoth } from '../placeInBoth';
import { titleInBoth } from '../titleInBoth';

/** Two sessions in two venues with less time between them than any way takes. Within one venue people just walk over. */
export const transferTooShort: ConflictRule = {
  id: 'transfer-too-short',
  severity: 'risky',
  of: 'agenda',
  find: (agenda, { rooms, venues }) =>
    followingPairs(agenda).flatMap(({ before, after, gapMs }) => {
      if (before.item.type !== 'session' || after.item.type !== 'session') return [];
      const { venue: from } = before.item;
      const { venue: to } = after.item;
      if (gapMs >= margins.transfer * minuteMs || from === undefined || to === undefined || from === to) return [];
      const values = {
        first: titleInBoth(before.item),
        second: titleInBoth(after.item),
        from: placeInBoth(before.item, rooms, venues),
        to: placeInBoth(after.item, rooms, venues),
        minutes: Math.round(gapMs / minuteMs),
        needed: margins.transfer,
      };
      return [{ entries: [before, after], start: before.end, end: after.start, values }];
    }),
};
