import { projectFor } from '../itinerary/projectFor';
import { missionIdSchema, type NewId } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { audienceOfCopy, type CopyRecipient } from './copyRecipient';
import { withoutDanglingReferences } from './withoutDanglingReferences';
import { withoutUnused } from './withoutUnused';

/**
 * A new mission that holds what `recipient` may have, made field by field from what the schemas allow, and nothing that
 * was only in the first one. It has an identifier of its own, so that the two are never merged.
 */
export function handOverCopy(mission: Mission, recipient: CopyRecipient, newId: NewId): Mission {
  const readable = projectFor(mission, { audience: audienceOfCopy[recipient] });
  const items = Object.values(readable.items).filter((item) => isFor(item, recipient));
  return withoutUnused(
    withoutDanglingReferences({
      ...readable,
      id: missionIdSchema.parse(newId()),
      zoneRelease: mission.zoneRelease,
      // Calendars of the copy are others, with UIDs of their own.
      publications: {},
      items: Object.fromEntries(items.map((item) => [item.id, item])),
    }),
  );
}

/** Hosts have no need to know how the delegation travels, where it sleeps and what the coordinators still have to do. */
function isFor(item: ItineraryItem, recipient: CopyRecipient): boolean {
  switch (recipient) {
    case 'hosts':
    case 'public':
      return item.type === 'session';
    case 'partner':
      return item.type !== 'deadline';
  }
}
