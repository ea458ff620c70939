import type { Mission } from '../../model/mission';
import { mostDays } from '../../model/mostDays';
import { failure, success, type Result } from '../../model/result';
import { daysBetween } from '../../time/daysBetween';
import { isKnownZone } from '../../time/isKnownZone';
import type { DomainError } from '../domainError';
import { faultyField } from './faultyField';
import { missionFieldsSchema } from './missionFields';

const looseFieldsSchema = missionFieldsSchema.strip();

/** Refuses days in the wrong order or more than a mission has, an unknown home zone and anything else that the mission's own fields may not be. */
export function checkMissionFields(before: Mission, after: Mission): Result<undefined, DomainError> {
  const parsed = looseFieldsSchema.safeParse(after);
  if (!parsed.success) {
    return failure({ code: 'invalid-field', collection: 'mission', field: faultyField(parsed.error) });
  }
  const { homeZone, firstDay, lastDay } = after;
  if (homeZone !== before.homeZone && !isKnownZone(homeZone)) return failure({ code: 'unknown-zone', zone: homeZone });
  if (lastDay < firstDay) return failure({ code: 'last-day-before-first-day' });
  const isSpanNew = firstDay !== before.firstDay || lastDay !== before.lastDay;
  if (isSpanNew && daysBetween(firstDay, lastDay) >= mostDays)
    return failure({ code: 'too-many-days', limit: mostDays });
  return success(undefined);
}
