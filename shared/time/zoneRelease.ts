import zoneRules from '../../assets/zones/zoneRules.json';

/** The release of the IANA tz database that every time in Passerelle is computed with, such as `2026f`. */
export const zoneRelease: string = zoneRules.release;
