import { timesOfItem } from '../../model/timesOfItem';
import { partsOfWallTime } from '../../model/wallTime';
import { instantOf } from '../../time/instantOf';
import { offsetAt } from '../../time/offsetAt';
import { offsetInRelease } from '../../time/offsetInRelease';
import { zoneRelease } from '../../time/zoneRelease';
import type { ConflictRule } from '../conflictRule';
import { itemFinding } from '../itemFinding';

/**
 * A time whose zone has other rules than when the mission was planned. The clock still shows what was written; it is the
 * distance to everywhere else that has changed, in calendars that were handed out, for flights and for calls home.
 */
export const zoneRulesChanged: ConflictRule = {
  id: 'zone-rules-changed',
  severity: 'check',
  of: 'entry',
  find: (entry, { zoneRelease: planned }) => {
    for (const at of Object.values(timesOfItem(entry.item))) {
      const { zone } = partsOfWallTime(at);
      const was = offsetInRelease(planned, zone, instantOf(at));
      if (was === undefined) continue;
      const moved = was - offsetAt(zone, instantOf(at));
      const sentence = moved > 0 ? 'zone-rules-changed-later' : 'zone-rules-changed-earlier';
      const values = { at, minutes: Math.abs(moved), planned, now: zoneRelease };
      return [itemFinding({ rule: 'zone-rules-changed', severity: 'check', entry, sentence, values })];
    }
    return [];
  },
};
