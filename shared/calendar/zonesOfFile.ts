import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from '../time/epochMs';
import { isKnownZone } from '../time/isKnownZone';
import type { EventEnd } from './eventTimes';
import { fileZone, type FileZone } from './fileZone';
import type { PlannedEvent } from './plannedEvents';

/** The zones that the timed events of one file need, each with its description. */
export function zonesOfFile(events: readonly PlannedEvent[]): ReadonlyMap<ZoneId, FileZone> {
  const instants = new Map<ZoneId, EpochMs[]>();
  for (const { at, zone } of events.flatMap(endsOf)) {
    if (!isKnownZone(zone)) continue;
    const known = instants.get(zone);
    if (known) known.push(at);
    else instants.set(zone, [at]);
  }
  return new Map([...instants].map(([zone, at]) => [zone, fileZone(zone, at)]));
}

function endsOf({ times }: PlannedEvent): readonly EventEnd[] {
  if (times.kind === 'all-day') return [];
  return times.end ? [times.start, times.end] : [times.start];
}
