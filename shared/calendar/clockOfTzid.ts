import type { ZoneId } from '../model/zoneId';
import { clockMsOf } from '../time/clockMsOf';
import { ianaZoneOfWindowsName } from '../time/ianaZoneOfWindowsName';
import { isKnownZone } from '../time/isKnownZone';
import { instantFromOnsets } from './instantFromOnsets';
import type { JCalComponent } from './jCal';
import type { ClockOfTzid, SourceClock } from './sourceClock';
import { textOf } from './textOf';
import { timezoneOnsets } from './timezoneOnsets';

/** As far as the bundled rules reach. */
const years = { first: 1990, last: 2050 };

/**
 * Explains the TZIDs of a file by name and, where a name says nothing, by the file's own VTIMEZONE. A zone that the bundled
 * rules know follows them whatever the file says about it: exporters copy old rules for years.
 */
export function clockOfTzid(timezones: readonly JCalComponent[]): ClockOfTzid {
  const described = new Map(timezones.map((timezone) => [textOf(timezone, 'tzid').trim(), timezone]));
  const found = new Map<string, SourceClock | undefined>();
  return (tzid) => {
    if (!found.has(tzid)) found.set(tzid, clockOf(tzid, described.get(tzid.trim())));
    return found.get(tzid);
  };
}

function clockOf(tzid: string, timezone: JCalComponent | undefined): SourceClock | undefined {
  // Exchange writes `tzone://Microsoft/Utc`; it and the others mean times that belong to no place.
  if (/^(?:tzone:\/\/Microsoft\/|Etc\/)?(?:UTC|Z)$/i.test(tzid.trim())) return { form: 'utc' };
  const zone = zoneNamed(tzid) ?? (timezone && zoneNamed(textOf(timezone, 'x-lic-location')));
  if (zone !== undefined) return { form: 'zoned', zone };
  const onsets = timezone ? timezoneOnsets(timezone, years) : [];
  if (onsets.length === 0) return undefined;
  return { form: 'described', instantOf: (local) => instantFromOnsets(onsets, clockMsOf(local)) };
}

/**
 * `America/Toronto`, `Eastern Standard Time` (Outlook), and the long names that Evolution and Mozilla once wrote:
 * `/freeassociation.sourceforge.net/America/Toronto`.
 */
function zoneNamed(name: string): ZoneId | undefined {
  const trimmed = name.trim().replace(/^"|"$/g, '');
  const windows = ianaZoneOfWindowsName(trimmed);
  if (windows !== undefined) return windows;
  // `America/Argentina/Ushuaia` is as long as a name gets.
  const parts = trimmed.split('/').slice(-3);
  return parts.map((_, index) => parts.slice(index).join('/')).find(isKnownZone);
}
