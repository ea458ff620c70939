import { applyPatches, enablePatches } from 'immer';
import { createStore, type StoreApi } from 'zustand';
import type { Host, MissionSnapshot, Publication, WindowState } from '../../shared/ipc/host';
import type { MissionView } from '../../shared/ipc/missionView';

enablePatches();

export type WindowStore = StoreApi<WindowState> & {
  readonly host: Host;
  /** Changes how this installation looks at the mission, here at once and for the next time. */
  readonly changeView: (changes: MissionView) => void;
};

/**
 * What the window knows, as the host told it. Only snapshots and patches from the host write the mission, so that the
 * window can never show an edit that was not kept.
 */
export async function createWindowStore(host: Host): Promise<WindowStore> {
  let newest = 0;
  let isLoading = false;
  const store = createStore<WindowState>()(() => ({ ...startPage }));
  const changeDocument = (change: (document: MissionSnapshot) => MissionSnapshot) => {
    const { document } = store.getState();
    if (document) store.setState({ document: change(document) });
  };

  /** Loads the window; again, where something was published while the snapshot was on its way. */
  async function load(): Promise<void> {
    if (isLoading) return;
    isLoading = true;
    newest = 0;
    let state: WindowState;
    do {
      state = await host.loadWindow();
    } while (state.document && state.document.revision < newest);
    isLoading = false;
    store.setState(state);
  }

  host.on('mission:published', (publication) => {
    newest = Math.max(newest, publication.revision);
    const { document } = store.getState();
    if (!document || isLoading) return;
    const gap = publication.revision - document.revision;
    if (gap === 1) changeDocument((before) => withPublication(before, publication));
    else if (gap > 1) void load();
  });
  host.on('mission:save-state', (saveState) => changeDocument((document) => ({ ...document, saveState })));
  host.on('mission:file', (file) => changeDocument((document) => ({ ...document, ...file })));
  host.on('settings:changed', (settings) => store.setState({ settings }));
  host.on('window:maximised', (isMaximised) => store.setState({ isMaximised }));
  host.on('window:document-changed', () => void load());
  await load();
  const changeView = (changes: MissionView) => {
    store.setState({ view: { ...store.getState().view, ...changes } });
    void host.rememberView(changes);
  };
  return Object.assign(store, { host, changeView });
}

function withPublication(document: MissionSnapshot, { revision, patches, undo, redo }: Publication): MissionSnapshot {
  return { ...document, mission: applyPatches(document.mission, patches), revision, undo, redo };
}

const startPage: WindowState = {
  document: null,
  settings: { locale: 'fr', theme: 'system', author: '', paper: 'letter' },
  view: null,
  platform: 'linux',
  version: '',
  windowButtons: 'own',
  isMaximised: false,
};
