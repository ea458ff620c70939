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
type TextOf = (collection: string, field: string, id: string) => string;

/**
 * The mission with a text of the test's own in every field of every record that takes any text, also where nothing stood.
 * It is not checked again: what the model would refuse as too long is in it too.
 */
export function withEveryText(mission: Mission, textOf: TextOf): Mission {
  const collections = Object.entries(schemas).map(([name, schema]) => [
    name,
    eachRecord(mission[name as 'people'], (record) => ({ ...record, ...texts(name, schema, record, textOf) })),
  ]);
  const items = eachRecord(mission.items, (item) => ({
    ...item,
    ...texts('items', itemSchemas[String(item['type'])] ?? sessionSchema, item, textOf),
  }));
  const own = texts('mission', missionSchema, mission, textOf);
  return { ...mission, ...own, ...Object.fromEntries(collections), items } as Mission;
}

function eachRecord(records: object, change: (record: Fields) => Fields): Fields {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, change(record as Fields)]));
}

/** What takes this sentence takes any: no identifier, day, time, zone or choice looks like it. */
const sentence = 'Any text, "typed" by somebody';

function texts(collection: string, schema: z.ZodObject, record: Fields, textOf: TextOf): Fields {
  const fields = Object.entries(schema.shape).flatMap(([field, type]) => {
    const takesText = field !== 'id' && (type as z.ZodType).safeParse(sentence).success;
    return takesText ? [[field, textOf(collection, field, String(record['id']))]] : [];
  });
  return Object.fromEntries(fields) as Fields;
}
