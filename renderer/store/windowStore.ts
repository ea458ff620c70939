import { applyPatches, enablePatches, setAutoFreeze } from 'immer';
import { createStore, type StoreApi } from 'zustand';
import type { Host, MissionSnapshot, Publication, WindowState } from '../../shared/ipc/host';
import type { FileError } from '../../shared/ipc/fileError';
import type { MissionView } from '../../shared/ipc/missionView';
import { success, type Result } from '../../shared/model/result';
import { directoryHost } from '../host/directoryHost';

enablePatches();
// Freezing goes through the whole mission at the first edit, and through every collection touched at each one after it.
setAutoFreeze(false);

export type WindowStore = StoreApi<WindowState> & {
  readonly host: Host;
  /** Changes how this installation looks at the mission, here at once and for the next time. */
  readonly changeView: (changes: MissionView) => void;
  /** The directory beside it, opened when it is first asked for; for `mayRestore` see `Host.openDirectory`. */
  readonly openDirectory: (mayRestore?: true) => Promise<Result<WindowStore, FileError>>;
};

/**
 * What the window knows, as the host told it. Only snapshots and patches from the host write the mission, so that the
 * window can never show an edit that was not kept.
 */
export async function createWindowStore(host: Host): Promise<WindowStore> {
  const store = createStore<WindowState>()(() => startPage);
  await follow(host, store);
  const changeView = (changes: MissionView) => {
    store.setState({ view: { ...store.getState().view, ...changes } });
    void host.rememberView(changes);
  };
  return Object.assign(store, { host, changeView, openDirectory: directoryOf(host, store) });
}

function directoryOf(host: Host, store: StoreApi<WindowState>): WindowStore['openDirectory'] {
  let standing: Promise<WindowStore> | undefined;
  return async (mayRestore) => {
    const opened = await host.openDirectory(mayRestore ? { mayRestore } : {});
    if (!opened.ok) return opened;
    standing ??= createWindowStore(directoryHost(host, store.getState));
    return success(await standing);
  };
}

/** Loads the window and then takes in what the host publishes, until the window closes. */
async function follow(host: Host, store: StoreApi<WindowState>): Promise<void> {
  const publications = new PublicationFollower(host, store);
  const changeDocument = (changes: Partial<MissionSnapshot>) => {
    const { document } = store.getState();
    if (document) store.setState({ document: { ...document, ...changes } });
  };
  host.on('mission:published', (publication) => publications.take(publication));
  host.on('mission:save-state', (saveState) => changeDocument({ saveState }));
  // Where it was saved or followed to, it may be written.
  host.on('mission:file', ({ fileName, folder }) => changeDocument({ fileName, folder, isReadOnly: false }));
  host.on('settings:changed', (settings) => store.setState({ settings }));
  host.on('window:maximised', (isMaximised) => store.setState({ isMaximised }));
  host.on('window:document-changed', () => void publications.load());
  await publications.load();
}

/** Keeps the document at the host's revision: patch by patch, and from a new snapshot where one was missed. */
class PublicationFollower {
  readonly #host: Host;
  readonly #store: StoreApi<WindowState>;
  #newest = 0;
  #loading: Promise<void> | undefined;

  constructor(host: Host, store: StoreApi<WindowState>) {
    this.#host = host;
    this.#store = store;
  }

  take(publication: Publication): void {
    this.#newest = Math.max(this.#newest, publication.revision);
    const { document } = this.#store.getState();
    if (!document || this.#loading) return;
    const gap = publication.revision - document.revision;
    if (gap === 1) this.#store.setState({ document: withPublication(document, publication) });
    else if (gap > 1) void this.load();
  }

  /** Asked for while already loading, it loads once more: the document may have become another one. */
  load(): Promise<void> {
    const before = this.#loading ?? Promise.resolve();
    const loading = before
      .then(() => this.#loadNow())
      .finally(() => {
        if (this.#loading === loading) this.#loading = undefined;
      });
    this.#loading = loading;
    return loading;
  }

  async #loadNow(): Promise<void> {
    this.#newest = 0;
    let state = await this.#host.loadWindow();
    // What was published while the snapshot was on its way is in none of the two.
    while (state.document && state.document.revision < this.#newest) state = await this.#host.loadWindow();
    this.#store.setState(state);
  }
}

function withPublication(document: MissionSnapshot, { revision, patches, undo, redo }: Publication): MissionSnapshot {
  return { ...document, mission: applyPatches(document.mission, patches), revision, undo, redo };
}

const startPage: WindowState = {
  document: null,
  recovery: null,
  locked: null,
  settings: {
    locale: 'fr',
    theme: 'system',
    author: '',
    paper: 'letter',
    mappings: [],
    notDuplicates: [],
    filters: [],
  },
  view: null,
  platform: 'linux',
  version: '',
  windowButtons: 'own',
  isMaximised: false,
};
