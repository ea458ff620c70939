import { z } from 'zod';

/** A set of identifiers as `Record<Id, true>`: two people's additions merge, where arrays would conflict (design, section 4). */
export function setOf<Id extends z.core.$ZodRecordKey>(id: Id) {
  return z.record(id, z.literal(true));
}
