import type { EpochMs } from '../../shared/time/epochMs';

/** The window's only reading of the computer's clock. */
export function epochMsNow(): EpochMs {
  return Date.now() as EpochMs;
}
