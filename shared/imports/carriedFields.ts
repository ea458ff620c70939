import { assertNever } from '../model/assertNever';
import { partsOfWallTime, type WallTime } from '../model/wallTime';
import { instantOf } from '../time/instantOf';
import { minuteMs } from '../time/minuteMs';
import { wallTimeAt } from '../time/wallTimeAt';
import type { AgendaEvent } from './agendaFile';
import type { AgendaImportPayload } from './agendaImportPayloads';
import type { BothTexts } from './carriedItem';
import { carriedJourney } from './carriedJourney';
import { carriedType, isLegMode } from './carriedType';

type ImportedEvent = AgendaImportPayload['events'][number];
type CarriedFields = Pick<ImportedEvent, 'as' | 'bringFr' | 'bringEn' | 'link'>;

/** What a new item is and has, of what a calendar written here says of it; nothing for any other event. */
export function carriedFields(event: AgendaEvent): CarriedFields {
  const { carried } = event;
  const as = asOf(event);
  if (!carried || !as) return {};
  const { bring, link } = carried;
  return { as, ...bilingual('bring', bring), ...(link !== undefined && { link }) };
}

function asOf(event: AgendaEvent): ImportedEvent['as'] {
  const { carried } = event;
  if (!carried) return undefined;
  const { kind, dress, purpose, isJoint, isDone, booking } = carried;
  const booked = booking === undefined ? {} : { bookingReference: booking };
  const type = carriedType(kind);
  switch (type) {
    case 'session':
      return { type, ...(isJoint && { isJoint }), ...(purpose && { purpose }), ...bilingual('dress', dress) };
    case 'leg': {
      const journey = carriedJourney(event) ?? { originFr: '', originEn: '', destinationFr: '', destinationEn: '' };
      return isLegMode(kind) ? { type, mode: kind, ...journey, ...booked, arrival: endOf(event) } : undefined;
    }
    case 'stay':
      return { type, ...booked, checkOut: endOf(event) };
    case 'deadline':
      return { type, isDone };
    default:
      return assertNever(type);
  }
}

/** On the clock of its end. */
function endOf({ start, minutes, endZone }: AgendaEvent): WallTime {
  return wallTimeAt(instantOf(start) + minutes * minuteMs, endZone ?? partsOfWallTime(start).zone);
}

/** What is missing in a language stays missing in the item. */
function bilingual<Name extends string>(
  name: Name,
  texts: BothTexts | undefined,
): { readonly [key in `${Name}Fr` | `${Name}En`]?: string } {
  const fields = { ...(texts?.fr && { [`${name}Fr`]: texts.fr }), ...(texts?.en && { [`${name}En`]: texts.en }) };
  return fields as { readonly [key in `${Name}Fr` | `${Name}En`]?: string };
}
