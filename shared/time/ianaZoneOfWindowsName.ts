import windowsZones from '../../assets/zones/windowsZones.json';
import { zoneIdSchema, type ZoneId } from '../model/zoneId';

const zoneOfName = new Map(Object.entries(windowsZones.zones).map(([name, zone]) => [name.toLowerCase(), zone]));

/**
 * The IANA zone behind a Windows name as Outlook and Exchange write it in TZID (`Eastern Standard Time`, in summer too),
 * in any case. From Unicode CLDR `windowsZones`, territory 001. `undefined` for any other name.
 */
export function ianaZoneOfWindowsName(name: string): ZoneId | undefined {
  const zone = zoneOfName.get(name.trim().toLowerCase());
  return zone === undefined ? undefined : zoneIdSchema.parse(zone);
}
