import type { NewId } from '../model/identifier';
import { missionSchema, type Mission } from '../model/mission';

/** Nothing in a directory happens at a place or on a day; a mission must say both. */
const nowhere = 'America/Toronto';
const noDay = '2000-01-01';

/**
 * An empty directory: a mission of which only the organisations and the people are used, so that it is edited, kept,
 * merged and taken back by what does so for missions (docs/decisions/0195-one-directory).
 */
export function createDirectory(newId: NewId, zoneRelease: string): Mission {
  // Collections that came later are empty by their schema.
  return missionSchema.parse({
    id: newId(),
    kind: 'visit',
    titleFr: 'Répertoire',
    titleEn: 'Directory',
    homePlaceFr: '',
    homePlaceEn: '',
    homeZone: nowhere,
    firstDay: noDay,
    lastDay: noDay,
    lifecycle: 'planning',
    zoneRelease,
    destinations: {},
    organisations: {},
    people: {},
    groups: {},
    delegates: {},
    venues: {},
    rooms: {},
    items: {},
  });
}
