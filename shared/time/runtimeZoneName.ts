import { enCA } from 'date-fns/locale/en-CA';
import { enUS } from 'date-fns/locale/en-US';
import { frCA } from 'date-fns/locale/fr-CA';
import { format } from 'date-fns-tz';
import type { Locale } from '../model/locale';
import type { ZoneId } from '../model/zoneId';
import { dayMs } from './dayMs';
import type { EpochMs } from './epochMs';
import { formatOffset } from './formatOffset';
import { offsetAt } from './offsetAt';
import { runtimeAgrees } from './runtimeAgrees';
import { zonePeriodAt } from './zonePeriodAt';

type NamePattern = 'zzz' | 'zzzz';

/** American English for long names: in Electron 25 (ICU 72) the Canadian says "Eastern Daylight Saving Time", which nobody else does. */
const localeOf = { zzz: { fr: frCA, en: enCA }, zzzz: { fr: frCA, en: enUS } };

/** One answer a day and period: asking takes 150 µs, and a list of items asks for each of its times. */
const names = new Map<string, string>();

/**
 * What a zone is called at an instant. `zzz` is the abbreviation, `zzzz` the name; both come from the runtime, whose
 * languages are better than ours, and are replaced by the distance from UTC where its rules disagree with ours or where
 * it has no name and writes a distance in its own way.
 */
export function runtimeZoneName(zone: ZoneId, at: EpochMs, locale: Locale, pattern: NamePattern): string {
  const period = zonePeriodAt(zone, at);
  const key = [locale, pattern, zone, period?.start, Math.floor(at / dayMs)].join();
  const name = names.get(key) ?? askRuntime(zone, at, locale, pattern);
  names.set(key, name);
  return name;
}

function askRuntime(zone: ZoneId, at: EpochMs, locale: Locale, pattern: NamePattern): string {
  const offset = formatOffset(offsetAt(zone, at));
  if (!runtimeAgrees(zone, at)) return offset;
  const name = format(new Date(at), pattern, { timeZone: zone, locale: localeOf[pattern][locale] });
  return /^(?:GMT|UTC)[+\-\u2212]/.test(name) ? offset : name;
}
