import type { Host, HostEvents, WindowState } from '../../shared/ipc/host';

/** Events of the window's mission, and of the same in the directory; null where the directory has no such thing. */
const eventsInDirectory: Partial<Record<keyof HostEvents, keyof HostEvents | null>> = {
  'mission:published': 'directory:published',
  'mission:save-state': 'directory:save-state',
  'mission:file': null,
  'mission:merged': null,
  'window:document-changed': null,
};

/**
 * The host as the screens of the directory see it: what they call the mission is the directory, everything else is the
 * window's. So one set of hooks and tables serves both.
 */
export function directoryHost(host: Host, windowNow: () => WindowState): Host {
  return {
    ...host,
    loadWindow: async () => {
      const opened = await host.openDirectory({});
      if (!opened.ok) throw new Error(`The directory is no longer open: ${opened.error.code}`);
      return { ...windowNow(), document: opened.value, view: null };
    },
    execute: (request) => host.editDirectory(request),
    undo: () => host.undoInDirectory(),
    redo: () => host.redoInDirectory(),
    // Looking at the directory again saves what is left to save.
    saveMission: async () => {
      const opened = await host.openDirectory({});
      return opened.ok ? { ok: true, value: undefined } : opened;
    },
    rememberView: async () => undefined,
    on: (name, listener) => {
      const event = eventsInDirectory[name];
      if (event === null) return () => undefined;
      return host.on((event ?? name) as typeof name, listener);
    },
  };
}
