import zoneRules from '../../assets/zones/zoneRules.json';
import { zoneIdSchema, type ZoneId } from '../model/zoneId';

/** A place, unlike `EST`, `US/Eastern` and `Etc/GMT+5`, which exist for old software. */
const place = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;

/** Every zone that the bundled rules know by a place, aliases included, in alphabetical order. */
export function knownZones(): ZoneId[] {
  return [...Object.keys(zoneRules.zones), ...Object.keys(zoneRules.aliases)]
    .filter((zone) => place.test(zone))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((zone) => zoneIdSchema.parse(zone));
}
