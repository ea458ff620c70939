import { failure, success } from '../../shared/model/result';
import type { WindowParts } from '../windows/missionWindows';
import type { HostHandlers } from './hostHandlers';

type DirectoryMethod = 'openDirectory' | 'editDirectory' | 'undoInDirectory' | 'redoInDirectory';

/** The organisations and people of this installation, the same for every window. */
export function directoryHandlers({ directory }: Pick<WindowParts, 'directory'>): HostHandlers<DirectoryMethod> {
  return {
    openDirectory: async (_window, { mayRestore = false }) => {
      const opened = await directory.open({ mayRestore });
      if (!opened.ok) return opened;
      // What could not be saved is tried again, and what another copy wrote there joins.
      await opened.value.checkFile();
      return success(opened.value.snapshot());
    },
    editDirectory: async (_window, { command, group }) => {
      const opened = await directory.open();
      return opened.ok ? opened.value.execute(command, group) : failure({ code: 'read-only' });
    },
    undoInDirectory: async () => {
      const opened = await directory.open();
      return opened.ok ? opened.value.undo() : failure({ code: 'nothing-to-undo' });
    },
    redoInDirectory: async () => {
      const opened = await directory.open();
      return opened.ok ? opened.value.redo() : failure({ code: 'nothing-to-redo' });
    },
  };
}
