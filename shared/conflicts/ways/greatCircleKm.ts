import type { Degrees } from '../../model/coordinates';

/** Mean radius of the Earth, IUGG. */
const earthKm = 6371;

/** Kilometres between two points as the crow flies, by the haversine formula (Sinnott, Sky & Telescope 68, 1984). */
export function greatCircleKm(from: Degrees, to: Degrees): number {
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const chord = half(b - a) + Math.cos(a) * Math.cos(b) * half(radians(to.longitude - from.longitude));
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
