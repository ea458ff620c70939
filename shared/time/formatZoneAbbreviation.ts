import type { Locale } from '../model/locale';
import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from './epochMs';
import { runtimeZoneName } from './runtimeZoneName';

/** For a chip beside a time: `HAE`, `EDT`, or `UTC−4` where people there use no letters or the runtime's rules are old. */
export function formatZoneAbbreviation(zone: ZoneId, at: EpochMs, locale: Locale): string {
  return runtimeZoneName(zone, at, locale, 'zzz');
}
