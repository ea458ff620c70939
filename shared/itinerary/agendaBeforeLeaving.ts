import type { DelegateId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { dayMs } from '../time/dayMs';
import { daysOfItem } from './daysOfItem';
import { indexMission } from './indexMission';
import type { Entry } from './missionIndex';
import { takesPart } from './takesPart';

/**
 * What somebody who withdrew was at: it was over before that day where it took place. The day itself is not, for nothing says at
 * what hour they left, and a telephone must not ring for what others go to. What was only due is nothing to have been at.
 */
export function agendaBeforeLeaving(
  mission: Mission,
  id: DelegateId,
  withdrawnOn: PlainDate | undefined,
): readonly Entry[] {
  const delegate = mission.delegates[id];
  if (!delegate || delegate.deleted || delegate.status !== 'withdrawn' || withdrawnOn === undefined) return [];
  // At 12 h UTC a date has begun at the westernmost zone too.
  const begunEverywhere = Date.parse(withdrawnOn) + dayMs / 2;
  return indexMission(mission).entries.filter(({ item, start }) => {
    // Most withdraw before anything has begun: what begins once the day has come everywhere is not even looked at.
    if (start >= begunEverywhere) return false;
    const days = item.type !== 'deadline' && takesPart(delegate, item) ? daysOfItem(item) : undefined;
    return days !== undefined && days.lastDay < withdrawnOn;
  });
}
