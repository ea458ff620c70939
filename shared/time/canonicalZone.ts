import zoneRules from '../../assets/zones/zoneRules.json';
import type { ZoneId } from '../model/zoneId';

const ruled = new Set(Object.keys(zoneRules.zones));
const aliases = new Map(Object.entries(zoneRules.aliases));

/**
 * The name under which the bundled rules keep a zone: `America/New_York` for `US/Eastern`. For comparing and looking up,
 * not for display or storage: `America/Montreal` becomes `America/Toronto`, and people keep the name they chose.
 * `undefined` for a zone the bundled rules do not know. Exact spelling, as in RFC 9557 and tz itself.
 */
export function canonicalZone(zone: string): ZoneId | undefined {
  const name = aliases.get(zone) ?? zone;
  return ruled.has(name) ? (name as ZoneId) : undefined;
}
