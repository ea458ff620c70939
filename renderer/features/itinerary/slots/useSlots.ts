import { useEffect, useMemo, useState } from 'react';
import { findSlots, type SlotProgress } from '../../../../shared/conflicts/slots/findSlots';
import type { SlotSearch } from '../../../../shared/conflicts/slots/slot';
import type { SlotWish } from '../../../../shared/conflicts/slots/slotWish';
import type { Mission } from '../../../../shared/model/mission';
import { runInSlices } from '../../../hooks/runInSlices';
import { useToday } from '../../../hooks/useToday';

export interface SlotsState {
  /** Absent while they are looked for. */
  readonly search: SlotSearch | undefined;
  /** Absent where nothing is looked for, or too short a time to speak of. */
  readonly progress: SlotProgress | undefined;
}

/** The best times for a wish, looked for slice by slice, so that the window goes on; another wish, or closing, ends the search. */
export function useSlots(mission: Mission, wish: SlotWish | null): SlotsState {
  const today = useToday();
  // A wish is made anew with every drawing; it is the same for as long as it says the same.
  const written = JSON.stringify(wish);
  const asked = useMemo(
    () => ({ mission, today, wish: JSON.parse(written) as SlotWish | null }),
    [mission, today, written],
  );
  const [found, setFound] = useState<{ readonly asked: typeof asked; readonly search: SlotSearch }>();
  const [told, setTold] = useState<{ readonly asked: typeof asked; readonly progress: SlotProgress }>();
  useEffect(() => {
    if (!asked.wish) return undefined;
    const controller = new AbortController();
    const tell = (progress: SlotProgress) => setTold({ asked, progress });
    const work = findSlots(asked.mission, asked.wish, asked.today);
    void runInSlices(work, tell, controller.signal).then((search) => {
      if (search) setFound({ asked, search });
    });
    return () => controller.abort();
  }, [asked]);
  if (found?.asked === asked) return { search: found.search, progress: undefined };
  return { search: undefined, progress: told?.asked === asked ? told.progress : undefined };
}
