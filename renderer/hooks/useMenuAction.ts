import { useEffect, useRef } from 'react';
import type { MenuAction } from '../../shared/ipc/host';
import { useHost } from './useHost';

/** Does what an entry of the native menu, or its key, asks of the screen that is shown. */
export function useMenuAction(action: MenuAction, act: () => void): void {
  const host = useHost();
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(
    () =>
      host.on('window:menu', (asked) => {
        if (asked === action) latest.current();
      }),
    [action, host],
  );
}
