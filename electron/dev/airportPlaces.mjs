/**
 * Where each airport is, in one short text: for whoever asks about a code or two and must not carry names and zones for it.
 * Nine characters each, in the order of codes: the code, then degrees north + 90 and degrees east + 180, in hundredths, to
 * the base of 36 (`YUL` `AGB` `876`). A hundredth is about a kilometre.
 * @param {Record<string, Record<string, string[]>>} countries as in `assets/airports/airports.json`
 * @returns {string}
 */
export function airportPlaces(countries) {
  const lines = Object.values(countries).flatMap((zones) => Object.values(zones).flat());
  return lines.map(placeOf).sort().join('');
}

/** @param {string} line `YUL* 45.471 -73.741 Montréal` */
function placeOf(line) {
  const [, code = '', latitude, longitude] = /^([A-Z\d]{3})\*? (-?[\d.]+) (-?[\d.]+) /.exec(line) ?? [];
  return code + inBase36(Number(latitude) + 90) + inBase36(Number(longitude) + 180);
}

/** @param {number} degrees from 0 to 360 */
function inBase36(degrees) {
  return Math.round(degrees * 100)
    .toString(36)
    .toUpperCase()
    .padStart(3, '0');
}
