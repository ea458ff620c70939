import places from '../../../assets/airports/airportPlaces.json';
import type { Degrees } from '../../model/coordinates';

/** A code, and two figures of three digits to the base of 36, as `electron/dev/airportPlaces.mjs` writes them. */
const width = 9;

/** Where the airport of an IATA code is, to about a kilometre; absent where the code is none of those that are bundled. */
export function airportDegrees(code: string): Degrees | undefined {
  const sought = code.trim().toUpperCase();
  let [low, high] = [0, places.length / width];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (places.slice(middle * width, middle * width + 3) < sought) low = middle + 1;
    else high = middle;
  }
  const found = places.slice(low * width, (low + 1) * width);
  if (sought.length !== 3 || !found.startsWith(sought)) return undefined;
  return { latitude: hundredths(found.slice(3, 6)) - 90, longitude: hundredths(found.slice(6)) - 180 };
}

function hundredths(digits: string): number {
  return Number.parseInt(digits, 36) / 100;
}
