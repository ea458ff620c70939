import { missionSchema, type Mission } from '../../../../../shared/model/mission';

type Parts = {
  readonly [Name in 'organisations' | 'people' | 'groups' | 'delegates' | 'venues' | 'rooms' | 'items']?: object;
};

/** A mission to San Diego with these records, each completed by what its schema demands. */
export function missionOf(parts: Parts = {}): Mission {
  return missionSchema.parse({
    id: 'mission',
    kind: 'convention',
    titleFr: 'BIO 2026',
    titleEn: 'BIO 2026',
    homePlaceFr: 'Montréal',
    homePlaceEn: 'Montréal',
    homeZone: 'America/Toronto',
    firstDay: '2026-06-21',
    lastDay: '2026-06-26',
    lifecycle: 'planning',
    zoneRelease: '2026f',
    destinations: {},
    organisations: completed(parts.organisations, { name: '', kind: 'biotech', memberOf: {}, isHost: false }),
    people: completed(parts.people, { givenName: '', familyName: '', language: 'fr' }),
    groups: completed(parts.groups, { nameFr: '', nameEn: '' }),
    delegates: completed(parts.delegates, { role: 'member', status: 'invited' }),
    venues: completed(parts.venues, { nameFr: '', nameEn: '', zone: 'America/Los_Angeles', openingHours: {} }),
    rooms: completed(parts.rooms, { nameFr: '', nameEn: '' }),
    items: parts.items ?? {},
  });
}

function completed(records: object = {}, defaults: object): Record<string, object> {
  return Object.fromEntries(
    Object.entries(records as Record<string, object>).map(([id, record]) => [id, { id, ...defaults, ...record }]),
  );
}
