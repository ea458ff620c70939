import { dirname } from 'node:path';
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
import type { MissionKeeper, OpenedMission, SaveOutcome } from './missionKeeper';
import { isDraftPath } from './missionPlaces';
import { SaveStatus } from './saveStatus';
import type { SessionContext } from './sessionContext';
import type { SessionEvent } from './sessionEvent';
import { SessionPlace } from './sessionPlace';
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
  readonly #place: SessionPlace;
  /** One save, or look at the file, after the other. */
  readonly #inTurn = createTurns();
  /** While another copy is taken in, edits wait: they are made on the mission that comes out of it. */
  readonly #gate = new EditGate();
  readonly #autosave = createAutosave(() => void this.#inTurn(() => this.#saveNow(false)));
  #isFileReadOnly: boolean;
  #standing: Standing;
  #revision = 0;
  readonly #status: SaveStatus;
  #key: OpenedMission['key'];
  #recording: Promise<unknown> = Promise.resolve();

  /** @param mayMoveTo whether no other window works on the file there, should ours be given its name */
  constructor(
    context: SessionContext,
    opened: OpenedMission,
    tell: (event: SessionEvent) => void,
    mayMoveTo: (path: string) => boolean = () => true,
  ) {
    this.#context = context;
    this.#tell = tell;
    this.#keeper = opened.keeper;
    this.#place = new SessionPlace(opened.keeper, opened.path, tell, mayMoveTo);
    this.#standing = { mission: opened.mission, undo: emptyUndoStack };
    this.#isFileReadOnly = opened.isReadOnly;
    this.#key = opened.key;
    this.#status = new SaveStatus(tell, context.now, opened.isAheadOfFile);
    if (opened.isAheadOfFile && !opened.isReadOnly) this.#autosave.touch();
  }

  get path(): string {
    return this.#place.path;
  }

  get mission(): Mission {
    return this.#standing.mission;
  }

  /** Whether the person has not given the mission a name on disk yet. */
  get isDraft(): boolean {
    return isDraftPath(this.#context.places, this.path);
  }

  get saveState(): SaveState {
    return this.#status.state;
  }

  /** What opens whatever this computer keeps of the mission; undefined where that is in clear. */
  get key(): OpenedMission['key'] {
    return this.#key;
  }

  /** Whether nothing keeps the mission any more: what is in it is in its window alone, and can only be copied elsewhere. */
  get isStopped(): boolean {
    return this.#status.stop !== undefined;
  }

  /** What can no longer reach the journal must not be typed: it would be gone with the window. */
  get #isReadOnly(): boolean {
    return this.#isFileReadOnly || this.isStopped;
  }

  snapshot(): MissionSnapshot {
    return {
      mission: this.mission,
      revision: this.#revision,
      ...(this.isDraft ? {} : { fileName: this.#place.file, folder: dirname(this.path) }),
      isReadOnly: this.#isReadOnly,
      isProtected: this.#key !== undefined,
      saveState: this.saveState,
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
      const found = await this.#place.look();
      if (!found.ok) return this.#status.failed(found.error);
      const isDone = found.value === 'same' && this.saveState.kind === 'saved';
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
      this.#isFileReadOnly = false;
      this.#place.changeTo(path);
      this.#status.saved(saved.value, this.#revision);
      return success(undefined);
    });
  }

  /** Has all that is kept of the mission changed at once: after everything is saved, and while nothing else comes in. */
  async changeWhole(change: WholeChange): SaveResult {
    if (this.#isReadOnly) return failure({ code: 'file-not-writable', file: this.#place.file });
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
    [this.#revision, this.#key] = [revision, key];
    this.#status.saved(revision, revision);
    return success(undefined);
  }

  /** Saves what is left to save and lets go of the file. The session takes no edits afterwards. */
  async close(): SaveResult {
    this.#autosave.cancel();
    const isLeft = this.isStopped || (!this.#isReadOnly && this.saveState.kind !== 'saved');
    const saved = isLeft ? await this.#inTurn(() => this.#saveNow(false)) : success(undefined);
    // What is gone with everything saved is no reason to stay; what has another name is found there the next time.
    if (saved.ok && !this.#isReadOnly) await this.#inTurn(() => this.#place.look());
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
      if (recorded.ok) this.#status.kept(this.#revision);
      else this.#status.failed(recorded.error);
    });
    this.#autosave.touch();
    await this.#recording;
    return success({ revision: this.#revision });
  }

  async #saveNow(isAsked: boolean): SaveResult {
    await this.#recording;
    const { stop } = this.#status;
    if (stop) return failure(stop);
    if (this.#isReadOnly) return success(undefined);
    this.#status.saving();
    for (let attempt = 1; attempt <= saveAttempts; attempt += 1) {
      const saved = await this.#keeper.save({ putBack: isAsked });
      if (!saved.ok) return this.#status.failed(saved.error);
      if (saved.value.kind === 'saved') {
        this.#status.saved(saved.value.revision, this.#revision, saved.value);
        return success(undefined);
      }
      const caughtUp = await this.#catchUpWith(saved.value);
      if (!caughtUp.ok) return this.#status.failed(caughtUp.error);
    }
    return this.#status.failed({ code: 'file-changed-on-disk', file: this.#place.file });
  }

  async #catchUpWith(found: Exclude<SaveOutcome, { kind: 'saved' }>): SaveResult {
    if (found.kind === 'moved') return this.#place.followTo(found.to);
    const taken = await this.#gate.alone(() => this.#takeInFile());
    if (taken.ok) await this.#tellMerged();
    return taken;
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
}
