import type { Airport } from '../../../../shared/places/airport';
import type { ItemDraft, TimeDraft } from './itemDraft';

/** One end of a leg at an airport: its code, its city in both languages, and its clock, which shows the hour written so far. */
export function endAt(
  { code, city, zone }: Airport,
  field: 'origin' | 'destination',
  written: TimeDraft,
): Partial<ItemDraft> {
  const time = { ...written, zone, occurrence: null };
  return field === 'origin'
    ? { originCode: code, originFr: city.fr, originEn: city.en, start: time }
    : { destinationCode: code, destinationFr: city.fr, destinationEn: city.en, end: time };
}
