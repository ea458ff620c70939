import { z } from 'zod';
import { assertNever } from '../../model/assertNever';
import {
  deadlineSchema,
  legSchema,
  sessionSchema,
  staySchema,
  type ItineraryItem,
  type Session,
} from '../../model/itineraryItem';

/** What a new item is, where an agenda says more than that something happens. */
export const importedAsSchema = z.discriminatedUnion('type', [
  sessionSchema.pick({ type: true, purpose: true, isJoint: true, dressFr: true, dressEn: true }),
  legSchema.pick({
    type: true,
    mode: true,
    carrier: true,
    number: true,
    bookingReference: true,
    originFr: true,
    originEn: true,
    originCode: true,
    destinationFr: true,
    destinationEn: true,
    destinationCode: true,
    arrival: true,
  }),
  staySchema.pick({ type: true, checkOut: true, bookingReference: true }),
  deadlineSchema.pick({ type: true, isDone: true }),
]);
export type ImportedAs = z.infer<typeof importedAsSchema>;

/** An item of the type that an agenda says, out of the session that every event can be. */
export function importedItem(session: Session, as: ImportedAs | undefined): ItineraryItem {
  const { type: _type, kind: _kind, start, minutes: _minutes, venue, room, ...common } = session;
  if (as === undefined || start === undefined) return session;
  const place = { ...(venue && { venue }), ...(room && { room }) };
  switch (as.type) {
    case 'session':
      return { ...session, ...as };
    case 'leg':
      return { ...common, ...as, departure: start };
    case 'stay':
      return { ...common, ...place, ...as, checkIn: start };
    case 'deadline':
      return { ...common, ...as, due: start };
    default:
      return assertNever(as);
  }
}
