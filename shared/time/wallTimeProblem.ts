import type { WallTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from './epochMs';

/** Why a wall time does not name one instant, with what can be chosen instead. */
export type WallTimeProblem =
  | {
      readonly code: 'wall-time-skipped';
      readonly wallTime: WallTime;
      /** The last minute before clocks are set forward, and the first after: the two nearest that exist. */
      readonly before: WallTime;
      readonly after: WallTime;
    }
  | {
      readonly code: 'wall-time-twice';
      readonly wallTime: WallTime;
      readonly first: { readonly wallTime: WallTime; readonly at: EpochMs };
      readonly second: { readonly wallTime: WallTime; readonly at: EpochMs };
    }
  | { readonly code: 'unknown-zone'; readonly wallTime: WallTime; readonly zone: ZoneId };
