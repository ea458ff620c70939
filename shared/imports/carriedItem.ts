import { z } from 'zod';
import { coordinatesSchema } from '../model/coordinates';
import { legModeSchema, sessionKindSchema } from '../model/itineraryItem';
import { meetingPurposeSchema } from '../model/meetingPurpose';
import { lineSchema, proseSchema } from '../model/text';
import { zoneIdSchema } from '../model/zoneId';
import { isKnownZone } from '../time/isKnownZone';

/** What an event is imported as: a kind of session, a means of transport, nights at a place, a moment by which something is due. */
export const carriedKindSchema = z.enum([...sessionKindSchema.options, ...legModeSchema.options, 'stay', 'deadline']);
export type CarriedKind = z.infer<typeof carriedKindSchema>;

const bothLines = z.strictObject({ fr: lineSchema, en: lineSchema });
const knownZoneSchema = zoneIdSchema.refine(isKnownZone);

/**
 * What an event of a calendar that Passerelle wrote says of its item, beyond what any calendar says
 * (docs/decisions/0180-what-comes-back-from-a-calendar.md). Anybody may have written it: whatever does not fit is not believed.
 */
export const carriedItemSchema = z.strictObject({
  kind: carriedKindSchema,
  /** Of the start, and of the end where there is one; for events whose times are in UTC or whole days. */
  clocks: z.array(knownZoneSchema).max(2),
  title: bothLines.optional(),
  description: z.strictObject({ fr: proseSchema, en: proseSchema }).optional(),
  bring: bothLines.optional(),
  dress: bothLines.optional(),
  link: lineSchema.optional(),
  table: lineSchema.optional(),
  room: bothLines.optional(),
  venue: z
    .strictObject({
      name: bothLines,
      address: lineSchema.optional(),
      city: lineSchema.optional(),
      website: lineSchema.optional(),
      coordinates: coordinatesSchema.optional(),
    })
    .optional(),
  journey: z
    .strictObject({
      origin: bothLines,
      originCode: lineSchema.optional(),
      destination: bothLines,
      destinationCode: lineSchema.optional(),
      carrier: lineSchema.optional(),
      number: lineSchema.optional(),
    })
    .optional(),
  booking: lineSchema.optional(),
  /** Names of organisations and of people. */
  hosts: z.array(lineSchema.min(1)).max(100),
  contacts: z.array(lineSchema.min(1)).max(100),
  purpose: meetingPurposeSchema.optional(),
  isJoint: z.boolean(),
  isDone: z.boolean(),
});
export type CarriedItem = z.infer<typeof carriedItemSchema>;
export type BothTexts = z.infer<typeof bothLines>;
