import { assertNever } from '../../model/assertNever';
import type { TransferMode } from '../../model/transfer';

/**
 * Kilometres of street or road for one as the crow flies: 1.20 in the United States and 1.30 in Canada (Ballou, Rahardja and Sakai,
 * "Selected country circuity factors for road travel distance estimation", Transportation Research A 36, 2002).
 */
const detour = 1.3;

/** 3 mph, what hotels and map services reckon with. */
const walkingKmh = 4.8;

/** Streets of a city by day, with lights and queues; what lies beyond the first kilometres is driven on main roads. */
const [cityKm, cityKmh, roadKmh] = [10, 25, 80];

/** To be picked up and set down at the door. */
const boarding = 5;

/** Nobody walks from one city to another, nor drives across a continent. */
const [farthestWalkKm, farthestDriveKm] = [60, 1000];

/** Estimates say no more than they know. */
const step = 5;

/**
 * How long a way of so many kilometres as the crow flies takes, in minutes, rounded up to five; absent where distance alone does
 * not tell: lines and timetables, walks from one city to another, drives across a continent. Borders are not in it.
 */
export function estimatedMinutes(straightKm: number, mode: TransferMode): number | undefined {
  const km = straightKm * detour;
  switch (mode) {
    case 'walk':
      return straightKm > farthestWalkKm ? undefined : roundedUp((km / walkingKmh) * 60);
    case 'taxi':
    case 'coach':
      if (straightKm > farthestDriveKm) return undefined;
      return roundedUp(boarding + (Math.min(km, cityKm) / cityKmh + Math.max(0, km - cityKm) / roadKmh) * 60);
    case 'transit':
      return undefined;
    default:
      return assertNever(mode);
  }
}

function roundedUp(minutes: number): number {
  return Math.max(step, Math.ceil(Math.round(minutes * 1000) / 1000 / step) * step);
}
