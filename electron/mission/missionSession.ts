import { basename, dirname } from 'node:path';
import { applyPatches, type Patch } from 'immer';
import { applyCommand } from '../../shared/commands/applyCommand';
import { labelOf, type Command } from '../../shared/commands/commands';
import type { DomainError } from '../../shared/commands/domainError';
import { revertEdit } from '../../shared/commands/revertEdit';
import type { FileError } from '../../shared/ipc/fileError';
import type { HistoryEntry, HostEvents, MissionSnapshot, SaveState } from '../../shared/ipc/host';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import { createAutosave } from './autosave';
import type { ChangeMessage } from './changeMessage';
import { differenceOf } from './differenceOf';
import { historyOf } from './historyOf';
import {
  changeDocument,
  changesSince,
  headsOf,
  missionOf,
  saveDocument,
  takeIn,
  type MissionDocument,
} from './missionDocument';
import { MissionFile } from './missionFile';
import { journalPathOf } from './missionPlaces';
import type { OpenedMission } from './openMission';
import { missionInBytes } from './readMissionFile';
import type { SessionContext } from './sessionContext';
import {
  emptyUndoStack,
  isUntouchedSince,
  withEdit,
  withRedone,
  withUndone,
  type UndoEntry,
  type UndoStack,
} from './undoStack';

/** What a session tells the window it belongs to. */
export type SessionEvent = {
  [Name in 'mission:published' | 'mission:save-state' | 'mission:file']: {
    readonly name: Name;
    readonly event: HostEvents[Name];
  };
}['mission:published' | 'mission:save-state' | 'mission:file'];

type EditResult = Promise<Result<{ readonly revision: number }, DomainError>>;

/**
 * One open mission: takes edits, keeps them in the journal, publishes them and saves the file. Edits apply at once and in
 * the order in which they come; the journal and the window follow in the same order.
 */
export class MissionSession {
  readonly #context: SessionContext;
  readonly #tell: (event: SessionEvent) => void;
  readonly #isReadOnly: boolean;
  readonly #autosave = createAutosave(() => void this.save());
  #file: MissionFile;
  #document: MissionDocument;
  #mission: Mission;
  #revision = 0;
  #savedRevision: number;
  #saveState: SaveState;
  #undo: UndoStack = emptyUndoStack;
  #recording: Promise<unknown> = Promise.resolve();
  #saving: Promise<unknown> = Promise.resolve();

  constructor(context: SessionContext, opened: OpenedMission, tell: (event: SessionEvent) => void) {
    this.#context = context;
    this.#tell = tell;
    this.#file = opened.file;
    this.#document = opened.document;
    this.#mission = opened.mission;
    this.#isReadOnly = opened.isReadOnly;
    this.#savedRevision = opened.isAheadOfFile ? -1 : 0;
    this.#saveState = this.#stateNow();
    if (opened.isAheadOfFile && !opened.isReadOnly) this.#autosave.touch();
  }

  get path(): string {
    return this.#file.path;
  }

  get mission(): Mission {
    return this.#mission;
  }

  /** Whether the person has not given the mission a name on disk yet. */
  get isDraft(): boolean {
    return dirname(this.path) === this.#context.places.drafts;
  }

  get saveState(): SaveState {
    return this.#saveState;
  }

  snapshot(): MissionSnapshot {
    return {
      mission: this.#mission,
      revision: this.#revision,
      ...(this.isDraft ? {} : { fileName: basename(this.path), folder: dirname(this.path) }),
      isReadOnly: this.#isReadOnly,
      saveState: this.#saveState,
      ...this.#steps(),
    };
  }

  history(): readonly HistoryEntry[] {
    return historyOf(this.#document);
  }

  async execute(command: Command, group?: string): EditResult {
    if (this.#isReadOnly) return failure({ code: 'read-only' });
    const { now, newId, author } = this.#context;
    const label = labelOf(this.#mission, command);
    const at = now();
    const edited = applyCommand(this.#mission, command, { now: at, newId });
    if (!edited.ok) return edited;
    const { mission, patches, inverse } = edited.value;
    if (patches.length === 0) return success({ revision: this.#revision });
    const entry = group ?? newId();
    this.#undo = withEdit(this.#undo, { id: entry, label, inverse, after: mission });
    return this.#commit(mission, patches, { kind: 'edit', entry, command: command.name, label, at, by: author() });
  }

  async undo(): EditResult {
    const step = this.#undo.done[this.#undo.done.length - 1];
    if (!step) return failure({ code: 'nothing-to-undo' });
    return this.#revert(step, 'undo');
  }

  async redo(): EditResult {
    const step = this.#undo.undone[this.#undo.undone.length - 1];
    if (!step) return failure({ code: 'nothing-to-redo' });
    return this.#revert(step, 'redo');
  }

  /** Writes the portable file now, if there is anything to write. One save after the other. */
  save(): Promise<Result<undefined, FileError>> {
    this.#autosave.cancel();
    const saved = this.#saving.then(() => this.#saveNow());
    this.#saving = saved;
    return saved;
  }

  /** Writes the mission under another name and goes on there. A draft is then no longer needed under the profile. */
  async saveAs(path: string): Promise<Result<undefined, FileError>> {
    if (path === this.path) return this.save();
    await this.#saving;
    const { files, places } = this.#context;
    const place = { path, journalPath: journalPathOf(places, path), documentId: this.#mission.id };
    const next = new MissionFile(files, place);
    const standing = await next.look();
    if (!standing.ok) return standing;
    const revision = this.#revision;
    const snapshot = saveDocument(this.#document);
    const written = await next.replace(snapshot, standing.value.bytes);
    if (!written.ok) return written;
    const [left, wasDraft] = [this.#file, this.isDraft];
    this.#file = next;
    // In its turn among the edits, so that none falls between the old journal and the new one.
    this.#recording = this.#recording.then(() => next.record(new Uint8Array(), () => saveDocument(this.#document)));
    await this.#recording;
    await left.forget();
    if (wasDraft) await files.remove(left.path);
    this.#tell({ name: 'mission:file', event: { fileName: basename(path), folder: dirname(path) } });
    this.#savedRevision = revision;
    this.#setSaveState(this.#stateNow());
    return success(undefined);
  }

  /** Saves what is left to save and lets go of the file. The session takes no edits afterwards. */
  async close(): Promise<Result<undefined, FileError>> {
    const saved = this.#isReadOnly ? success(undefined) : await this.save();
    if (saved.ok) await this.#file.close();
    return saved;
  }

  /** Lets go of the file although it could not be saved: the edits stay in the journal and come back at the next opening. */
  async abandon(): Promise<void> {
    this.#autosave.cancel();
    await this.#recording;
    await this.#file.close();
  }

  async #revert(step: UndoEntry, kind: 'undo' | 'redo'): EditResult {
    if (!isUntouchedSince(step, this.#mission)) return failure({ code: 'changed-since', label: step.label.key });
    const at = this.#context.now();
    const { mission, patches, inverse } = revertEdit(this.#mission, step.inverse, at);
    const back = { ...step, inverse, after: mission };
    this.#undo = kind === 'undo' ? withUndone(this.#undo, back) : withRedone(this.#undo, back);
    return this.#commit(mission, patches, { kind, entry: step.id, at, by: this.#context.author() });
  }

  async #commit(mission: Mission, patches: readonly Patch[], message: ChangeMessage): EditResult {
    const before = headsOf(this.#document);
    this.#document = changeDocument(this.#document, patches, message);
    this.#mission = mission;
    await this.#publish(patches, changesSince(before, this.#document));
    return success({ revision: this.#revision });
  }

  /** Counts the change at once, then journals and publishes it after all those before it. */
  #publish(patches: readonly Patch[], changes: Uint8Array): Promise<unknown> {
    this.#revision += 1;
    const publication = { revision: this.#revision, patches, ...this.#steps() };
    this.#recording = this.#recording.then(async () => {
      const recorded = await this.#file.record(changes, () => saveDocument(this.#document));
      this.#tell({ name: 'mission:published', event: publication });
      this.#setSaveState(recorded.ok ? this.#stateNow() : { kind: 'not-saved', error: recorded.error });
    });
    this.#autosave.touch();
    return this.#recording;
  }

  async #saveNow(): Promise<Result<undefined, FileError>> {
    await this.#recording;
    if (this.#isReadOnly || this.#savedRevision === this.#revision) return success(undefined);
    this.#setSaveState({ kind: 'saving' });
    const standing = await this.#file.look();
    if (!standing.ok) return this.#notSaved(standing.error);
    const { bytes, isChanged } = standing.value;
    if (bytes && isChanged) {
      const merged = this.#takeInOtherCopy(bytes);
      if (!merged.ok) return this.#notSaved(merged.error);
    }
    const revision = this.#revision;
    const replaced = await this.#file.replace(saveDocument(this.#document), bytes);
    if (!replaced.ok) return this.#notSaved(replaced.error);
    this.#savedRevision = revision;
    this.#setSaveState(this.#stateNow());
    return success(undefined);
  }

  /** Someone else has written the file: their changes join ours. What is not this mission is never written over. */
  #takeInOtherCopy(bytes: Uint8Array): Result<undefined, FileError> {
    const changedOnDisk = { code: 'file-changed-on-disk' as const, file: basename(this.path) };
    const other = missionInBytes(this.path, bytes);
    if (!other.ok || other.value.documentId !== this.#mission.id) return failure(changedOnDisk);
    const merged = takeIn(this.#document, other.value.snapshot);
    const mission = merged && missionOf(merged);
    if (!merged || !mission?.ok) return failure(changedOnDisk);
    const patches = differenceOf(this.#mission, mission.value);
    const before = headsOf(this.#document);
    this.#document = merged;
    if (patches.length === 0) return success(undefined);
    this.#mission = applyPatches(this.#mission, patches);
    void this.#publish(patches, changesSince(before, merged));
    return success(undefined);
  }

  #notSaved(error: FileError) {
    this.#setSaveState({ kind: 'not-saved', error });
    return failure(error);
  }

  #stateNow(): SaveState {
    return this.#savedRevision === this.#revision ? { kind: 'saved', at: this.#context.now() } : { kind: 'saving' };
  }

  #steps() {
    const { done, undone } = this.#undo;
    return { undo: done[done.length - 1]?.label ?? null, redo: undone[undone.length - 1]?.label ?? null };
  }

  #setSaveState(state: SaveState): void {
    this.#saveState = state;
    this.#tell({ name: 'mission:save-state', event: state });
  }
}
