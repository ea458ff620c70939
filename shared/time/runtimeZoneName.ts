import { enCA } from 'date-fns/locale/en-CA';
import { frCA } from 'date-fns/locale/fr-CA';
import { format } from 'date-fns-tz';
import type { Locale } from '../model/locale';
import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from './epochMs';
import { formatOffset } from './formatOffset';
import { offsetAt } from './offsetAt';
import { runtimeAgrees } from './runtimeAgrees';

const localeOf = { fr: frCA, en: enCA };

/**
 * What a zone is called at an instant. `zzz` is the abbreviation, `zzzz` the name; both come from the runtime, whose
 * languages are better than ours, and are replaced by the distance from UTC where its rules disagree with ours or where
 * it has no name and writes a distance in its own way.
 */
export function runtimeZoneName(zone: ZoneId, at: EpochMs, locale: Locale, pattern: 'zzz' | 'zzzz'): string {
  const offset = formatOffset(offsetAt(zone, at));
  if (!runtimeAgrees(zone, at)) return offset;
  const name = format(new Date(at), pattern, { timeZone: zone, locale: localeOf[locale] });
  return /^(?:GMT|UTC)[+\-\u2212]/.test(name) ? offset : name;
}
