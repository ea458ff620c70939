import type { LegMode } from '../../../../shared/model/itineraryItem';

/** What people hire with somebody at the wheel; of a train or flight nobody plans the driver. */
export function isDriven(mode: LegMode): boolean {
  return mode === 'coach' || mode === 'car';
}
