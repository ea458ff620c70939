import type { NewMissionRequest } from '../ipc/newMissionRequest';
import {
  destinationIdSchema,
  missionIdSchema,
  organisationIdSchema,
  roomIdSchema,
  venueIdSchema,
  type NewId,
} from '../model/identifier';
import type { Mission } from '../model/mission';
import { plainDateSchema, type PlainDate } from '../model/plainDate';
import { zoneIdSchema } from '../model/zoneId';
import { addDays } from '../time/addDays';
import { emptyCollections } from './emptyCollections';
import { weekdayOf } from '../time/weekdayOf';
import type { Preset } from './preset';
import { presets } from './presets';

/** What the outside world gives to a new mission. */
export interface CreationContext {
  readonly newId: NewId;
  /** Today, where the coordinator is. */
  readonly today: PlainDate;
  /** Release of the time zone rules that are bundled. */
  readonly zoneRelease: string;
}

type PresetRequest = Extract<NewMissionRequest, { from: 'preset' }>;

/** Weeks that it takes to prepare a visit, for the first day that is proposed when none is given. */
const weeksAhead = 10;

/** A new mission with what is publicly known of it. The coordinator's first day is taken where dates are not announced. */
export function createMission({ preset: name, firstDay: wished }: PresetRequest, context: CreationContext): Mission {
  const preset = presets[name];
  const firstDay = firstDayOf(preset, wished, context.today);
  return {
    id: missionIdSchema.parse(context.newId()),
    kind: preset.kind,
    titleFr: preset.title.fr,
    titleEn: preset.title.en,
    ...(preset.objectives && { objectivesFr: preset.objectives.fr, objectivesEn: preset.objectives.en }),
    homePlaceFr: preset.home.fr,
    homePlaceEn: preset.home.en,
    homeZone: zoneIdSchema.parse(preset.home.zone),
    firstDay,
    lastDay: addDays(firstDay, preset.days - 1),
    lifecycle: 'planning',
    zoneRelease: context.zoneRelease,
    destinations: destinationsOf(preset, context.newId),
    organisations: organisationsOf(preset, context.newId),
    ...venuesOf(preset, context.newId),
    ...emptyCollections,
  };
}

function firstDayOf(preset: Preset, wished: PlainDate | undefined, today: PlainDate): PlainDate {
  if (wished !== undefined && preset.isMovable) return wished;
  return preset.firstDay === undefined
    ? mondayAfter(addDays(today, weeksAhead * 7))
    : plainDateSchema.parse(preset.firstDay);
}

function mondayAfter(date: PlainDate): PlainDate {
  return weekdayOf(date) === 1 ? date : mondayAfter(addDays(date, 1));
}

function destinationsOf(preset: Preset, newId: NewId): Mission['destinations'] {
  const destinations = preset.destinations.map(({ fr, en, zone }, order) => {
    const id = destinationIdSchema.parse(newId());
    return [id, { id, placeFr: fr, placeEn: en, zone: zoneIdSchema.parse(zone), order }] as const;
  });
  return Object.fromEntries(destinations);
}

function organisationsOf(preset: Preset, newId: NewId): Mission['organisations'] {
  const organisations = preset.organisations.map(({ profile, ...organisation }) => {
    const id = organisationIdSchema.parse(newId());
    return [id, { ...organisation, id, memberOf: {}, profileFr: profile.fr, profileEn: profile.en }] as const;
  });
  return Object.fromEntries(organisations);
}

function venuesOf(preset: Preset, newId: NewId): Pick<Mission, 'venues' | 'rooms'> {
  const venues: Mission['venues'] = {};
  const rooms: Mission['rooms'] = {};
  for (const { name, city, country, coordinates, zone, rooms: names } of preset.venues) {
    const venue = venueIdSchema.parse(newId());
    const place = { city, country, zone: zoneIdSchema.parse(zone), openingHours: {} };
    const point = coordinates === undefined ? {} : { coordinates };
    venues[venue] = { id: venue, nameFr: name.fr, nameEn: name.en, ...place, ...point };
    for (const { fr, en } of names) {
      const room = roomIdSchema.parse(newId());
      rooms[room] = { id: room, venue, nameFr: fr, nameEn: en };
    }
  }
  return { venues, rooms };
}
