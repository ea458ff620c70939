import type { ItineraryItem } from '../model/itineraryItem';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { organisersOf } from './organisersOf';

/** "BIOQuébec et MassBio"; empty where an activity is not organised by two or more. */
export function organiserNames(item: ItineraryItem, mission: Pick<Mission, 'organisations'>, locale: Locale): string {
  return namesInWords(
    organisersOf(item, mission).map(({ name }) => name),
    locale,
  );
}

/** Names as one says them, with "and" before the last. */
function namesInWords(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
