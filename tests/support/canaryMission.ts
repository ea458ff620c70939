import type { z } from 'zod';
import { delegateSchema } from '../../shared/model/delegate';
import { destinationSchema } from '../../shared/model/destination';
import { groupSchema } from '../../shared/model/group';
import { deadlineSchema, legSchema, sessionSchema, staySchema } from '../../shared/model/itineraryItem';
import { missionSchema, type Mission } from '../../shared/model/mission';
import { organisationSchema } from '../../shared/model/organisation';
import { personSchema } from '../../shared/model/person';
import { roomSchema } from '../../shared/model/room';
import { venueSchema } from '../../shared/model/venue';

const schemas: Readonly<Record<string, z.ZodObject>> = {
  destinations: destinationSchema,
  organisations: organisationSchema,
  people: personSchema,
  groups: groupSchema,
  delegates: delegateSchema,
  venues: venueSchema,
  rooms: roomSchema,
};
const itemSchemas: Readonly<Record<string, z.ZodObject>> = {
  session: sessionSchema,
  leg: legSchema,
  stay: staySchema,
  deadline: deadlineSchema,
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * The mission with a canary in every field of every record that takes any text, also where nothing stood:
 * `canary.people.email.anne@example.org`, which is an address; in links behind one.
 */
export function canaryMission(mission: Mission): Mission {
  const collections = Object.entries(schemas).map(([name, schema]) => [
    name,
    eachRecord(mission[name as 'people'], (record) => ({ ...record, ...canaries(name, schema, record) })),
  ]);
  const items = eachRecord(mission.items, (item) => ({
    ...item,
    ...canaries('items', itemSchemas[String(item['type'])] ?? sessionSchema, item),
  }));
  return missionSchema.parse({
    ...mission,
    ...canaries('mission', missionSchema, mission),
    ...Object.fromEntries(collections),
    items,
  });
}

/** The canaries in a text, without who carries them: `people.email`, sorted. */
export function canariesIn(text: string): string[] {
  const found = [...text.matchAll(/canary\.(\w+\.\w+)\./g)].map(([, field = '']) => field);
  return [...new Set(found)].sort();
}

function eachRecord(records: object, change: (record: Fields) => Fields): Fields {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, change(record as Fields)]));
}

function canaries(collection: string, schema: z.ZodObject, record: Fields): Fields {
  const fields = Object.entries(schema.shape).flatMap(([field, type]) => {
    const canary = `canary.${collection}.${field}.${String(record['id'])}@example.org`;
    const value = field === 'link' || field === 'website' ? `https://example.org/${canary}` : canary;
    return (type as z.ZodType).safeParse(value).success && field !== 'id' ? [[field, value]] : [];
  });
  return Object.fromEntries(fields) as Fields;
}
