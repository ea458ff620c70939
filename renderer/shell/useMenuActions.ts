import { useEffect } from 'react';
import type { MenuAction } from '../../shared/ipc/host';
import { useHost } from '../hooks/useHost';
import { useNotices } from '../store/noticeStore';
import { type ScreenId, screenIds } from './screens';

/** Follows the native menu: its entries about the window open dialogs and screens; a screen follows its own entries itself. */
export function useMenuActions(onNavigate: (screen: ScreenId) => void): void {
  const host = useHost();
  const openDialog = useNotices((state) => state.openDialog);
  useEffect(
    () =>
      host.on('window:menu', (action) => {
        const dialog = dialogOf(action);
        if (dialog) openDialog(dialog);
        const screen = screenIds.find((id) => action === `go-${id}`);
        if (screen) onNavigate(screen);
      }),
    [host, onNavigate, openDialog],
  );
}

function dialogOf(action: MenuAction): 'new-mission' | 'palette' | 'settings' | 'shortcuts' | null {
  switch (action) {
    case 'new-mission':
      return 'new-mission';
    case 'open-palette':
      return 'palette';
    case 'show-settings':
      return 'settings';
    case 'show-shortcuts':
      return 'shortcuts';
    default:
      return null;
  }
}
