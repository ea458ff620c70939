import { startTransition, useEffect, useState } from 'react';
import type { WindowState } from '../../shared/ipc/host';
import type { Mission } from '../../shared/model/mission';
import type { WindowStore } from '../store/windowStore';
import { useWindowStore } from './useWindowStore';

/**
 * The whole mission, one step behind an edit until the edit itself is on screen: for what is derived from everything
 * and may follow a moment later, such as counts and conflicts. Who uses it is not drawn with the edit at all. Not
 * `useDeferredValue`: that begins as soon as the edit is rendered, and with 5,000 items the frame then waited for the
 * conflicts.
 */
export function useDeferredMission(): Mission {
  const store = useWindowStore();
  const [rested, setRested] = useState(() => missionOf(store.getState()));
  useEffect(() => followAfterPaint(store, (mission) => startTransition(() => setRested(mission))), [store]);
  if (!rested) throw new Error('The start page has no mission');
  return rested;
}

function missionOf({ document }: WindowState): Mission | undefined {
  return document?.mission;
}

/**
 * Tells of every mission that has been painted, now and until it is stopped by what it gives back. Edits between two
 * frames are told as one, and never put it off: who holds a key down sees counts that keep up.
 */
function followAfterPaint(store: WindowStore, tell: (mission: Mission) => void): () => void {
  let told: Mission | undefined;
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellLater = () => {
    if (frame !== undefined || missionOf(store.getState()) === told) return;
    frame = requestAnimationFrame(() => {
      const painted = missionOf(store.getState());
      // A timer set within a frame runs after that frame is painted.
      timer = setTimeout(() => {
        frame = undefined;
        told = painted;
        if (painted) tell(painted);
        tellLater();
      });
    });
  };
  const unsubscribe = store.subscribe(tellLater);
  tellLater();
  return () => {
    unsubscribe();
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
