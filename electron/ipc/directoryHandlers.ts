import { failure, success } from '../../shared/model/result';
import type { DirectorySearch } from '../mission/directorySearch';
import type { WindowParts } from '../windows/missionWindows';
import type { HostHandlers } from './hostHandlers';

type DirectoryMethod = 'openDirectory' | 'searchDirectory' | 'editDirectory' | 'undoInDirectory' | 'redoInDirectory';

/** The organisations and people of this installation, the same for every window. */
export function directoryHandlers({ directory }: Pick<WindowParts, 'directory'>): HostHandlers<DirectoryMethod> {
  let search: Promise<DirectorySearch> | undefined;
  return {
    openDirectory: async (_window, { mayRestore = false }) => {
      const opened = await directory.open({ mayRestore });
      if (!opened.ok) return opened;
      // What could not be saved is tried again, and what another copy wrote there joins.
      await opened.value.checkFile();
      return success(opened.value.snapshot());
    },
    searchDirectory: async (_window, { query }) => {
      // Its parts are loaded when somebody seeks: no window waits for them to open.
      search ??= import('../mission/directorySearch').then((parts) => new parts.DirectorySearch(directory));
      return (await search).find(query);
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
