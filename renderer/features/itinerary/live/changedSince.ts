import type { Entry } from '../../../../shared/itinerary/missionIndex';
import type { EpochMs } from '../../../../shared/time/epochMs';
import { epochMsOfInstant } from '../../../../shared/time/epochMsOfInstant';

/** What is not over yet and was changed after people were last given their calendars or briefs: somebody must tell them. */
export function changedSince(entries: readonly Entry[], written: EpochMs, now: EpochMs): readonly Entry[] {
  return entries.filter(({ item, end }) => end > now && epochMsOfInstant(item.changedAt) > written);
}
