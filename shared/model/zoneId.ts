import { z } from 'zod';

/** An IANA time zone name such as `America/Toronto`. Whether the zone exists is for `shared/time/isKnownZone` to say. */
export const zoneIdSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/)
  .max(64)
  .brand<'ZoneId'>();
export type ZoneId = z.infer<typeof zoneIdSchema>;
