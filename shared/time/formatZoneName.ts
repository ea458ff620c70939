import type { Locale } from '../model/locale';
import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from './epochMs';
import { runtimeZoneName } from './runtimeZoneName';

/** `heure avancée de l’Est`, `Eastern Daylight Time`, or `UTC−4` where it has no name or the runtime's rules are old. */
export function formatZoneName(zone: ZoneId, at: EpochMs, locale: Locale): string {
  return runtimeZoneName(zone, at, locale, 'zzzz');
}
