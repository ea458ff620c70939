import { useMemo } from 'react';
import type { Command } from '../../shared/commands/commands';
import { hangingShifts } from '../../shared/itinerary/hangingShifts';
import type { MovedItem } from '../store/noticeStore';
import { useMissionState } from './useMissionState';

export interface HangingShifts {
  /** How many items would move. */
  readonly count: number;
  readonly commands: readonly Command[];
}

/** What would have to move as well, now that a leg was moved; null where nothing hangs on it. */
export function useHangingShifts(moved: MovedItem | undefined): HangingShifts | null {
  const mission = useMissionState((state) => (moved ? state.mission : null));
  return useMemo(() => {
    const shifts = moved && mission ? hangingShifts(moved.before, mission, moved.item) : [];
    if (shifts.length === 0) return null;
    return {
      count: new Set(shifts.flatMap(({ items }) => items)).size,
      commands: shifts.map((payload): Command => ({
        name: 'shift-items',
        payload: { ...payload, items: [...payload.items] },
      })),
    };
  }, [mission, moved]);
}
