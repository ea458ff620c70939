import { useEffect } from 'react';
import type { MenuAction } from '../../shared/ipc/host';
import { useHost } from '../hooks/useHost';
import type { DialogName } from '../store/noticeStore';
import { type ScreenId, screenIds } from './screens';
import { type UndoActs, useUndoKeys } from './useUndoKeys';

export interface MenuActs extends UndoActs {
  readonly onNavigate: (screen: ScreenId) => void;
  readonly onDialog: (dialog: DialogName) => void;
}

/** Follows the native menu: its entries about the window open dialogs and screens; a screen follows its own entries itself. */
export function useMenuActions({ onNavigate, onUndo, onRedo, onDialog }: MenuActs): void {
  const host = useHost();
  useUndoKeys({ onUndo, onRedo });
  useEffect(
    () =>
      host.on('window:menu', (action) => {
        if (action === 'undo') onUndo();
        if (action === 'redo') onRedo();
        const dialog = dialogOf(action);
        if (dialog) onDialog(dialog);
        const screen = screenIds.find((id) => action === `go-${id}`);
        if (screen) onNavigate(screen);
      }),
    [host, onDialog, onNavigate, onRedo, onUndo],
  );
}

function dialogOf(action: MenuAction): DialogName | null {
  switch (action) {
    case 'new-mission':
      return 'new-mission';
    case 'open-palette':
      return 'palette';
    case 'hand-over':
      return 'hand-over';
    case 'protect':
      return 'protect';
    case 'reduce':
      return 'reduce';
    case 'show-settings':
      return 'settings';
    case 'show-shortcuts':
      return 'shortcuts';
    default:
      return null;
  }
}
