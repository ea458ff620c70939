import { useEffect } from 'react';
import { useInterface, type WantedAct } from '../store/interfaceStore';

/** Does what was asked for by its name from another room, once this one is shown. */
export function useWantedAct(act: WantedAct, run: () => void): void {
  const isWanted = useInterface(({ wantedAct }) => wantedAct === act);
  const wantAct = useInterface((state) => state.wantAct);
  useEffect(() => {
    if (!isWanted) return;
    wantAct(null);
    run();
  }, [isWanted, run, wantAct]);
}
