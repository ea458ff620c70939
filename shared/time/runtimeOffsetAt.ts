import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from './epochMs';

const formats = new Map<ZoneId, Intl.DateTimeFormat | undefined>();

/**
 * Minutes east of UTC by the rules of the runtime, which may be older than ours; `undefined` for a zone it does not know.
 * Only for asking whether its names for a zone can be believed.
 */
export function runtimeOffsetAt(zone: ZoneId, at: EpochMs): number | undefined {
  if (!formats.has(zone)) formats.set(zone, offsetFormat(zone));
  const parts = formats.get(zone)?.formatToParts(at);
  const name = parts?.find((part) => part.type === 'timeZoneName')?.value;
  const groups =
    name === undefined ? undefined : /^GMT(?:(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d))?/.exec(name)?.groups;
  if (!groups) return undefined;
  const minutes = Number(groups['hours'] ?? 0) * 60 + Number(groups['minutes'] ?? 0);
  return groups['sign'] === '-' ? -minutes : minutes;
}

function offsetFormat(zone: ZoneId): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
