import { basename, dirname } from 'node:path';
import { applyPatches } from 'immer';
import type { Command } from '../../shared/commands/commands';
import type { DomainError } from '../../shared/commands/domainError';
import type { FileError } from '../../shared/ipc/fileError';
import type { MissionSnapshot, SaveState } from '../../shared/ipc/host';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import { createAutosave } from './autosave';
import { createTurns } from './createTurns';
import { EditGate } from './editGate';
import type { Lead } from './ledEdit';
import { madeByCommand, madeByLead, madeByReverting, type MadeEdit, type Standing } from './madeEdit';
import type { MissionKeeper, OpenedMission } from './missionKeeper';
import { isDraftPath } from './missionPlaces';
import type { SessionContext } from './sessionContext';
import type { SessionEvent } from './sessionEvent';
import { emptyUndoStack, stepsOf } from './undoStack';
import type { WholeChange } from './wholeChange';

type EditResult = Promise<Result<{ readonly revision: number }, DomainError>>;
type SaveResult = Promise<Result<undefined, FileError>>;

/** How often a save begins anew because someone else keeps writing the same file. */
const saveAttempts = 5;

/**
 * One open mission: takes edits, has them kept in the journal, publishes them and has the file saved. Edits apply at
 * once and in the order in which they come; the journal and the window follow in the same order.
 */
export class MissionSession {
  readonly #context: SessionContext;
  readonly #keeper: MissionKeeper;
  readonly #tell: (event: SessionEvent) => void;
  /** One save, or look at the file, after the other. */
  readonly #inTurn = createTurns();
  /** While another copy is taken in, edits wait: they are made on the mission that comes out of it. */
  readonly #gate = new EditGate();
  readonly #autosave = createAutosave(() => void this.#inTurn(() => this.#saveNow(false)));
  #path: string;
  #isReadOnly: boolean;
  #standing: Standing;
  #revision = 0;
  #savedRevision: number;
  #saveState: SaveState;
  #versionError: FileError | undefined;
  #key: OpenedMission['key'];
  #recording: Promise<unknown> = Promise.resolve();

  constructor(context: SessionContext, opened: OpenedMission, tell: (event: SessionEvent) => void) {
    this.#context = context;
    this.#tell = tell;
    this.#keeper = opened.keeper;
    this.#path = opened.path;
    this.#standing = { mission: opened.mission, undo: emptyUndoStack };
    this.#isReadOnly = opened.isReadOnly;
    this.#key = opened.key;
    this.#savedRevision = opened.isAheadOfFile ? -1 : 0;
    this.#saveState = this.#stateNow();
    if (opened.isAheadOfFile && !opened.isReadOnly) this.#autosave.touch();
  }

  get path(): string {
    return this.#path;
  }

  get mission(): Mission {
    return this.#standing.mission;
  }

  /** Whether the person has not given the mission a name on disk yet. */
  get isDraft(): boolean {
    return isDraftPath(this.#context.places, this.path);
  }

  get saveState(): SaveState {
    return this.#saveState;
  }

  /** What opens whatever this computer keeps of the mission; undefined where that is in clear. */
  get key(): OpenedMission['key'] {
    return this.#key;
  }

  /** Whether nothing keeps the mission any more: what is in it is in its window alone, and can only be copied elsewhere. */
  get isStopped(): boolean {
    return stopIn(this.#saveState) !== undefined;
  }

  snapshot(): MissionSnapshot {
    return {
      mission: this.mission,
      revision: this.#revision,
      ...(this.isDraft ? {} : { fileName: basename(this.path), folder: dirname(this.path) }),
      isReadOnly: this.#isReadOnly,
      isProtected: this.#key !== undefined,
      saveState: this.#saveState,
      ...stepsOf(this.#standing.undo),
    };
  }

  /** Asks storage about the mission as it is after every edit made so far. */
  async ask<T>(question: (keeper: MissionKeeper) => Promise<T>): Promise<T> {
    await this.#recording;
    return question(this.#keeper);
  }

  async execute(command: Command, group?: string): EditResult {
    while (!this.#gate.isOpen) await this.#gate.passed();
    if (this.#isReadOnly) return failure({ code: 'read-only' });
    const made = madeByCommand(this.#standing, command, this.#context, group);
    return made.ok ? this.#commit(made.value) : made;
  }

  undo(): EditResult {
    return this.#revert('undo');
  }

  redo(): EditResult {
    return this.#revert('redo');
  }

  /** Makes an edit that storage leads to, as a change of its own that can be taken back like any other. */
  async follow(lead: Lead): Promise<Result<{ readonly revision: number }, DomainError | FileError>> {
    if (this.#isReadOnly) return failure({ code: 'read-only' });
    return this.#gate.alone(async () => {
      await this.#recording;
      const led = await lead(this.#keeper, this.mission);
      return led.ok ? this.#commit(madeByLead(this.#standing, led.value, this.#context)) : led;
    });
  }

  /** Saves because the person asked: also where nothing seems to need it, and although the file was taken away. */
  save(): SaveResult {
    this.#autosave.cancel();
    return this.#inTurn(() => this.#saveNow(true));
  }

  /** Looks at the file, as when the window is turned to again: what others wrote there joins, and what is wrong is said. */
  checkFile(): SaveResult {
    return this.#inTurn(async () => {
      if (this.#isReadOnly) return success(undefined);
      const found = await this.#keeper.look();
      if (!found.ok) return this.#notSaved(found.error);
      const isDone = found.value === 'same' && this.#saveState.kind === 'saved';
      return isDone ? success(undefined) : this.#saveNow(false);
    });
  }

  /** Writes the mission under another name and goes on there. A draft is then no longer needed under the profile. */
  saveAs(path: string): SaveResult {
    if (path === this.path) return this.save();
    return this.#inTurn(async () => {
      await this.#recording;
      const saved = await this.#keeper.saveAs(path);
      if (!saved.ok) return saved;
      this.#path = path;
      this.#isReadOnly = false;
      this.#savedRevision = saved.value;
      this.#tell({ name: 'mission:file', event: { fileName: basename(path), folder: dirname(path) } });
      this.#setSaveState(this.#stateNow());
      return success(undefined);
    });
  }

  /** Has all that is kept of the mission changed at once: after everything is saved, and while nothing else comes in. */
  async changeWhole(change: WholeChange): SaveResult {
    if (this.#isReadOnly) return failure({ code: 'file-not-writable', file: basename(this.path) });
    const saved = await this.save();
    return saved.ok ? this.#inTurn(() => this.#gate.alone(() => this.#changeNow(change))) : saved;
  }

  async #changeNow(change: WholeChange): SaveResult {
    await this.#recording;
    const { mission, undo } = this.#standing;
    const changed = await change(this.#keeper, { mission, revision: this.#revision, key: this.#key });
    if (!changed.ok) return changed;
    const { revision, key } = changed.value;
    // What leads to a document that is no more cannot be taken back.
    this.#standing = { mission: changed.value.mission, undo: revision === this.#revision ? undo : emptyUndoStack };
    [this.#revision, this.#savedRevision, this.#key] = [revision, revision, key];
    this.#setSaveState(this.#stateNow());
    return success(undefined);
  }

  /** Saves what is left to save and lets go of the file. The session takes no edits afterwards. */
  async close(): SaveResult {
    this.#autosave.cancel();
    const isLeft = this.isStopped || (!this.#isReadOnly && this.#saveState.kind !== 'saved');
    const saved = isLeft ? await this.#inTurn(() => this.#saveNow(false)) : success(undefined);
    if (saved.ok) await this.abandon();
    return saved;
  }

  /** Lets go of the file although it could not be saved: the edits stay in the journal and come back at the next opening. */
  async abandon(): Promise<void> {
    this.#autosave.cancel();
    await this.#inTurn(async () => undefined);
    await this.#recording;
    await this.#keeper.close();
  }

  async #revert(kind: 'undo' | 'redo'): EditResult {
    while (!this.#gate.isOpen) await this.#gate.passed();
    const made = madeByReverting(kind, this.#standing, this.#context);
    return made.ok ? this.#commit(made.value) : made;
  }

  /** Counts the edit at once; journal and window follow in their turn. */
  async #commit(made: MadeEdit | undefined): EditResult {
    if (!made) return success({ revision: this.#revision });
    const { mission, undo, patches, message } = made;
    this.#standing = { mission, undo };
    this.#revision += 1;
    const revision = this.#revision;
    const publication = { revision, patches, ...stepsOf(undo) };
    this.#recording = this.#recording.then(async () => {
      const recorded = await this.#keeper.record({ revision, patches, message });
      this.#tell({ name: 'mission:published', event: publication });
      this.#setSaveState(recorded.ok ? this.#stateNow() : { kind: 'not-saved', error: recorded.error });
    });
    this.#autosave.touch();
    await this.#recording;
    return success({ revision: this.#revision });
  }

  async #saveNow(isAsked: boolean): SaveResult {
    await this.#recording;
    const stop = stopIn(this.#saveState);
    if (stop) return failure(stop);
    if (this.#isReadOnly) return success(undefined);
    this.#setSaveState({ kind: 'saving' });
    for (let attempt = 1; attempt <= saveAttempts; attempt += 1) {
      const saved = await this.#keeper.save({ putBack: isAsked });
      if (!saved.ok) return this.#notSaved(saved.error);
      if (saved.value.kind === 'saved') {
        this.#savedRevision = saved.value.revision;
        this.#versionError = saved.value.versionError;
        this.#setSaveState(this.#stateNow());
        return success(undefined);
      }
      const taken = await this.#gate.alone(() => this.#takeInFile());
      if (!taken.ok) return this.#notSaved(taken.error);
      await this.#tellMerged();
    }
    return this.#notSaved({ code: 'file-changed-on-disk', file: basename(this.path) });
  }

  async #takeInFile(): SaveResult {
    await this.#recording;
    const revision = this.#revision + 1;
    const taken = await this.#keeper.takeInFile(revision);
    if (!taken.ok || taken.value.length === 0) return taken.ok ? success(undefined) : taken;
    this.#standing = { ...this.#standing, mission: applyPatches(this.mission, taken.value) };
    this.#revision = revision;
    this.#tell({
      name: 'mission:published',
      event: { revision, patches: taken.value, ...stepsOf(this.#standing.undo) },
    });
    return success(undefined);
  }

  /** Two people's work has become one; where both changed the same field, somebody should look. */
  async #tellMerged(): Promise<void> {
    const found = await this.#keeper.disagreements();
    this.#tell({ name: 'mission:merged', event: { disagreements: found.ok ? found.value.length : 0 } });
  }

  #notSaved(error: FileError) {
    this.#setSaveState({ kind: 'not-saved', error });
    return failure(error);
  }

  #stateNow(): SaveState {
    if (this.#savedRevision !== this.#revision) return { kind: 'saving' };
    const versionError = this.#versionError;
    return { kind: 'saved', at: this.#context.now(), ...(versionError && { versionError }) };
  }

  #setSaveState(state: SaveState): void {
    this.#saveState = state;
    // What can no longer reach the journal must not be typed: it would be gone with the window.
    if (this.isStopped) this.#isReadOnly = true;
    this.#tell({ name: 'mission:save-state', event: state });
  }
}

function stopIn(state: SaveState): FileError | undefined {
  return state.kind === 'not-saved' && state.error.code === 'storage-stopped' ? state.error : undefined;
}
