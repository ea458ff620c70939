import type { Entry } from '../../../../shared/itinerary/missionIndex';
import type { ItemId } from '../../../../shared/model/identifier';
import type { EpochMs } from '../../../../shared/time/epochMs';
import { epochMsOfInstant } from '../../../../shared/time/epochMsOfInstant';

/** What people hold of the programme. */
export interface HandedOut {
  /** The items that somebody's calendar does not say as they are now. */
  readonly outdated: ReadonlySet<ItemId>;
  /** When a brief was last written. */
  readonly brief: EpochMs | undefined;
}

/** What is not over yet and is not as people's calendars or briefs have it: somebody must tell them. */
export function changedSince(
  entries: readonly Entry[],
  { outdated, brief = Number.POSITIVE_INFINITY }: HandedOut,
  now: EpochMs,
): readonly Entry[] {
  return entries.filter(
    ({ item, end }) => end > now && (outdated.has(item.id) || epochMsOfInstant(item.changedAt) > brief),
  );
}
