import { z } from 'zod';

const pattern = /^(?<latitude>-?\d{1,2}(?:\.\d{1,7})?),(?<longitude>-?\d{1,3}(?:\.\d{1,7})?)$/;

/**
 * A point on the Earth: degrees north and degrees east (WGS 84), `45.5019,-73.5674`. One scalar, so that two people's edits of
 * its halves never mix into a third place.
 */
export const coordinatesSchema = z
  .string()
  .max(24)
  .refine((text) => readDegrees(text) !== undefined, { error: 'no-such-point' });

export interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

/** The two numbers, or nothing where the text is not a point on the Earth. */
export function readDegrees(text: string): Degrees | undefined {
  const found = pattern.exec(text)?.groups;
  if (!found) return undefined;
  const degrees = { latitude: Number(found['latitude']), longitude: Number(found['longitude']) };
  return Math.abs(degrees.latitude) <= 90 && Math.abs(degrees.longitude) <= 180 ? degrees : undefined;
}
