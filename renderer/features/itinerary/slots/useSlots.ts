import { useEffect, useMemo, useState } from 'react';
import { findSlots } from '../../../../shared/conflicts/slots/findSlots';
import type { SlotSearch } from '../../../../shared/conflicts/slots/slot';
import type { SlotWish } from '../../../../shared/conflicts/slots/slotWish';
import type { Mission } from '../../../../shared/model/mission';

/** The best times for a wish; absent while they are looked for, which begins once what was pressed is on screen. */
export function useSlots(mission: Mission, wish: SlotWish | null): SlotSearch | undefined {
  // A wish is made anew with every drawing; it is the same for as long as it says the same.
  const written = JSON.stringify(wish);
  const asked = useMemo(() => ({ mission, wish: JSON.parse(written) as SlotWish | null }), [mission, written]);
  const [found, setFound] = useState<{ readonly asked: typeof asked; readonly search: SlotSearch }>();
  useEffect(() => {
    if (!asked.wish) return undefined;
    const { mission: whole, wish: wanted } = asked;
    const timer = setTimeout(() => setFound({ asked, search: findSlots(whole, wanted) }));
    return () => clearTimeout(timer);
  }, [asked]);
  return found?.asked === asked ? found.search : undefined;
}
