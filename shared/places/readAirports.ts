import { zoneIdSchema } from '../model/zoneId';
import type { Airport } from './airport';

/** Airports as `npm run airports:update` writes them: by country, then by zone, a line each. */
export type AirportLines = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** `YUL* 45.471 -73.741 Montréal`, `LHR* 51.471 -0.462 Londres | London`; the star marks the large ones. */
const line =
  /^(?<code>[A-Z\d]{3})(?<star>\*?) (?<latitude>-?[\d.]+) (?<longitude>-?[\d.]+) (?<fr>.+?)(?: \| (?<en>.+))?$/;

/** @throws where a line is not of that form: the file is ours */
export function readAirports(countries: AirportLines): Airport[] {
  return Object.entries(countries).flatMap(([country, zones]) =>
    Object.entries(zones).flatMap(([zone, lines]) =>
      lines.map((text) => ({ ...readLine(text), country, zone: zoneIdSchema.parse(zone) })),
    ),
  );
}

function readLine(text: string): Omit<Airport, 'country' | 'zone'> {
  const groups = line.exec(text)?.groups;
  if (!groups) throw new Error(`Not an airport: ${text}`);
  const { code = '', star, latitude, longitude, fr = '', en = fr } = groups;
  return {
    code,
    city: { fr, en },
    latitude: Number(latitude),
    longitude: Number(longitude),
    isLarge: star === '*',
  };
}
