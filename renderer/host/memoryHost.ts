import { applyCommand } from '../../shared/commands/applyCommand';
import type { CommandLabel } from '../../shared/commands/command';
import { labelOf, type Command } from '../../shared/commands/commands';
import type { Edit } from '../../shared/commands/frame/stampItems';
import { revertEdit } from '../../shared/commands/revertEdit';
import type { Host, HostEvents, MissionSnapshot, WindowState } from '../../shared/ipc/host';
import type { HostReply } from '../../shared/ipc/hostMethods';
import type { Settings } from '../../shared/ipc/settings';
import type { Instant } from '../../shared/model/instant';
import type { Mission } from '../../shared/model/mission';
import { failure, success } from '../../shared/model/result';

export interface MemoryHostOptions {
  /** Without one the window is the start page. */
  readonly mission?: Mission;
  readonly settings?: Partial<Settings>;
  /** Answers of this test's own, for what a window in memory cannot do (files, paper). */
  readonly answers?: Partial<Host>;
}

type Step = { readonly label: CommandLabel; readonly edit: Edit };

/** The same instant at every edit, so that a test can compare whole missions. */
export const memoryHostNow = '2026-05-20T18:02:00Z' as Instant;

/** A host without a machine behind it, for component tests: edits and undo are real, files and paper are not there. */
export function createMemoryHost({ mission, settings, answers }: MemoryHostOptions = {}): Host {
  const machine = new MemoryMachine(mission, {
    locale: 'fr',
    theme: 'light',
    author: '',
    paper: 'letter',
    mappings: [],
    notDuplicates: [],
    filters: [],
    ...settings,
  });
  return { ...machine.host(), ...answers };
}

const absent = () => Promise.resolve(failure({ code: 'cancelled' as const, file: '' }));

const refused = () => Promise.resolve(failure({ code: 'read-only' as const }));

/** What takes files, paper or a window. */
const withoutMachine = {
  newMission: absent,
  handOverCopy: absent,
  reduceMission: absent,
  protectMission: absent,
  unlockMission: absent,
  leaveLocked: async () => undefined,
  openMission: absent,
  openSample: absent,
  saveMission: async () => success(undefined),
  saveMissionAs: async () => success(null),
  listRecentMissions: async () => [],
  forgetRecentMission: async () => [],
  openDirectory: absent,
  searchDirectory: async () => [],
  editDirectory: refused,
  undoInDirectory: refused,
  redoInDirectory: refused,
  listDisagreements: async () => success([]),
  settleDisagreement: absent,
  openRecovered: absent,
  saveOriginal: absent,
  leaveRecovery: async () => undefined,
  listVersions: async () => success([]),
  lookBack: absent,
  goBack: absent,
  openVersion: absent,
  listHistory: async () => success([]),
  describeHistory: async () => success([]),
  readHistoryEntry: absent,
  searchHistory: absent,
  readSpreadsheet: absent,
  readAgenda: absent,
  cancelWork: async () => undefined,
  exportCalendars: absent,
  previewBrief: absent,
  saveBrief: absent,
  printBrief: absent,
  saveWorkbooks: absent,
  readEarlierFigures: absent,
  readOtherEvidence: absent,
  saveReport: absent,
  saveContactCards: absent,
  saveProgramme: absent,
  showInFolder: async () => undefined,
  openLink: async () => undefined,
  controlWindow: async () => undefined,
  rememberView: async () => undefined,
} satisfies Partial<Host>;

class MemoryMachine {
  readonly #listeners = new Map<string, Set<(event: never) => void>>();
  #settings: Settings;
  #mission: Mission | undefined;
  #revision = 0;
  #identifiers = 0;
  #done: Step[] = [];
  #undone: Step[] = [];

  constructor(mission: Mission | undefined, settings: Settings) {
    this.#mission = mission;
    this.#settings = settings;
  }

  host(): Host {
    return {
      loadWindow: async () => this.#window(),
      execute: async ({ command }) => this.#execute(command),
      undo: async () => this.#revert(this.#done, this.#undone, 'nothing-to-undo'),
      redo: async () => this.#revert(this.#undone, this.#done, 'nothing-to-redo'),
      changeSettings: async (changes) => {
        this.#settings = { ...this.#settings, ...changes };
        this.#tell('settings:changed', this.#settings);
        return this.#settings;
      },
      on: (name, listener) => {
        const listeners = this.#listeners.get(name) ?? new Set();
        this.#listeners.set(name, listeners.add(listener));
        return () => void listeners.delete(listener);
      },
      pathOfDroppedFile: () => '',
      ...withoutMachine,
    };
  }

  #window(): WindowState {
    return {
      document: this.#mission ? this.#snapshot(this.#mission) : null,
      recovery: null,
      locked: null,
      settings: this.#settings,
      view: null,
      platform: 'linux',
      version: '0.0.0',
      windowButtons: 'own',
      isMaximised: false,
    };
  }

  #snapshot(mission: Mission): MissionSnapshot {
    const saveState = { kind: 'saved', at: memoryHostNow } as const;
    return { mission, revision: this.#revision, isReadOnly: false, isProtected: false, saveState, ...this.#steps() };
  }

  #execute(command: Command): HostReply<'execute'> {
    if (!this.#mission) throw new Error('The start page has no mission to edit');
    const newId = () => `new-${(this.#identifiers += 1)}`;
    const edited = applyCommand(this.#mission, command, { now: memoryHostNow, newId });
    if (!edited.ok) return edited;
    this.#done.push({ label: labelOf(this.#mission, command), edit: edited.value });
    this.#undone = [];
    return this.#publish(edited.value);
  }

  #revert(from: Step[], to: Step[], nothing: 'nothing-to-undo' | 'nothing-to-redo'): HostReply<'undo'> {
    const step = from.pop();
    if (!step || !this.#mission) return failure({ code: nothing });
    const edit = revertEdit(this.#mission, step.edit.inverse, memoryHostNow);
    to.push({ label: step.label, edit });
    return this.#publish(edit);
  }

  #publish({ mission, patches }: Edit): HostReply<'execute'> {
    this.#mission = mission;
    this.#revision += 1;
    this.#tell('mission:published', { revision: this.#revision, patches, ...this.#steps() });
    return success({ revision: this.#revision });
  }

  #steps() {
    return { undo: this.#done.at(-1)?.label ?? null, redo: this.#undone.at(-1)?.label ?? null };
  }

  #tell<Name extends keyof HostEvents>(name: Name, event: HostEvents[Name]): void {
    for (const listener of this.#listeners.get(name) ?? []) (listener as (event: HostEvents[Name]) => void)(event);
  }
}
