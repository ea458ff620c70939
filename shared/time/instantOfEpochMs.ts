import { instantSchema, type Instant } from '../model/instant';
import type { EpochMs } from './epochMs';

/** A point in time as it is stored; below a second it is cut off. */
export function instantOfEpochMs(at: EpochMs): Instant {
  return instantSchema.parse(`${new Date(at).toISOString().slice(0, 19)}Z`);
}
