import { describe, expect, test } from 'vitest';
import { briefContext } from '../../../../shared/brief/briefContext';
import { delegationBrief } from '../../../../shared/brief/delegationBrief';
import { pocketItinerary } from '../../../../shared/brief/pocketItinerary';
import { printableMission } from '../../../../shared/brief/printableMission';
import { briefPartSchema } from '../../../../shared/model/briefPart';
import { delegateIdSchema } from '../../../../shared/model/identifier';
import { instantSchema } from '../../../../shared/model/instant';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { briefMission } from '../../../fixtures/missions/briefMission';

const now = instantSchema.parse('2026-06-12T18:05:00Z');
const name = 'مختبر الأمل 214';

/** The same mission, in which everything that has a name is named from right to left, with figures at the end. */
function missionFromRightToLeft(): Mission {
  const mission = briefMission();
  const renamed = (records: object, fields: object) =>
    Object.fromEntries(Object.entries(records).map(([id, record]) => [id, { ...record, ...fields }]));
  const named = { nameFr: name, nameEn: name };
  const legs = { originFr: name, originEn: name, destinationFr: name, destinationEn: name };
  const items = Object.entries(mission.items).map(([id, item]): [string, object] => {
    const places = item.type === 'leg' ? legs : {};
    return [id, { ...item, ...places, ...(item.type === 'session' && { table: name }), titleFr: name, titleEn: name }];
  });
  return missionSchema.parse({
    ...mission,
    titleFr: name,
    titleEn: name,
    homePlaceFr: name,
    homePlaceEn: name,
    destinations: renamed(mission.destinations, { placeFr: name, placeEn: name }),
    organisations: renamed(mission.organisations, { name }),
    people: renamed(mission.people, { givenName: name, familyName: name }),
    groups: renamed(mission.groups, named),
    venues: renamed(mission.venues, { ...named, address: name, city: name }),
    rooms: renamed(mission.rooms, named),
    items: Object.fromEntries(items),
  });
}

/** Texts in which something from right to left stands beside something else without being isolated from it; initials stand alone. */
function mixedTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    const withoutIsolates = value.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
    const standsAlone = withoutIsolates === name || /^[\u0590-\u08FF]*$/.test(withoutIsolates);
    return !standsAlone && /[\u0590-\u08FF]/.test(withoutIsolates) ? [value] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(mixedTexts) : [];
}

describe('a name from right to left moves nothing of the line in which it stands', () => {
  const mission = missionFromRightToLeft();
  const source = { now, pages: new Map<string, number>() };

  test.each(['fr', 'en'] as const)('in a delegation brief, %s', (locale) => {
    const own = printableMission(mission, { includeTentative: true });
    const brief = delegationBrief(briefPartSchema.options, briefContext({ ...source, mission: own, locale }));
    expect([JSON.stringify(brief).split(name).length > 500, mixedTexts(brief)]).toEqual([true, []]);
  });

  test.each(['fr', 'en'] as const)('in a pocket itinerary, %s', (locale) => {
    const delegate = delegateIdSchema.parse('d0');
    const own = printableMission(mission, { delegate, includeTentative: true });
    const pocket = pocketItinerary(delegate, briefContext({ ...source, mission: own, locale }));
    expect([JSON.stringify(pocket).split(name).length > 30, mixedTexts(pocket)]).toEqual([true, []]);
  });
});
