import { basename } from 'node:path';
import type { Patch } from 'immer';
import type { Disagreement, DisagreementChoice, DisagreementValue } from '../../shared/ipc/disagreement';
import type { FileError } from '../../shared/ipc/fileError';
import type { HistoryDetail, HistoryFindings, HistoryPage } from '../../shared/ipc/historyDetail';
import type { HistoryEntry } from '../../shared/ipc/historyEntry';
import type { KeptVersion, PastState, PastView } from '../../shared/ipc/pastState';
import { failure, success, type Result } from '../../shared/model/result';
import { createKeyring, type Keyring } from '../storage/protection/keyring';
import { createMissionKey, isPassphraseOf, type MissionKey } from '../storage/protection/missionKey';
import { disagreementsIn, valueOfChoice } from './disagreementsIn';
import { differenceOf } from './differenceOf';
import { DocumentHistory } from './documentHistory';
import { eraseTraces } from './eraseTraces';
import { joinCopy } from './joinCopy';
import {
  changeDocument,
  changesSince,
  createDocument,
  headsOf,
  missionOf,
  saveDocument,
  type MissionDocument,
} from './missionDocument';
import { MissionFile, type MissionPlace, type OnDisk } from './missionFile';
import type {
  EntryPart,
  HistoryQuestion,
  MissionKeeper,
  ProtectionChange,
  RecordedEdit,
  ReducedMission,
  SaveOutcome,
  WayBack,
} from './missionKeeper';
import { isDraftPath, journalPathOf, versionsFolderOf } from './missionPlaces';
import { documentIn, lastChangeOf, viewOf } from './pastStates';
import { missionInBytes } from './readMissionFile';
import { rekeyTraces } from './rekeyTraces';
import type { SessionContext } from './sessionContext';
import { VersionShelf } from './versionShelf';

type Done = Promise<Result<undefined, FileError>>;
type ChangeTraces = () => Done;

/** Keeps a mission in the thread in which it is called. */
export class DocumentKeeper implements MissionKeeper {
  readonly #context: SessionContext;
  #versions: VersionShelf;
  #file: MissionFile;
  #document: MissionDocument;
  #history = new DocumentHistory();
  #revision: number;

  constructor(context: SessionContext, file: MissionFile, document: MissionDocument, revision = 0) {
    this.#revision = revision;
    this.#context = context;
    this.#file = file;
    this.#document = document;
    this.#versions = versionsOf(context, file.documentId);
  }

  async record({ revision, patches, message }: RecordedEdit): Promise<Result<undefined, FileError>> {
    const before = headsOf(this.#document);
    this.#document = changeDocument(this.#document, patches, message);
    this.#revision = revision;
    return this.#file.record(changesSince(before, this.#document), this.#whole);
  }

  /** The file is written even where the journal cannot be: one safe place is better than none. "Saved" takes both. */
  async save({ putBack }: { readonly putBack: boolean }): Promise<Result<SaveOutcome, FileError>> {
    let journalled = await this.#file.settleJournal(this.#whole);
    const standing = await this.#file.look();
    if (!standing.ok) return standing;
    if (standing.value.state === 'moved') return success({ kind: 'moved', to: standing.value.to });
    if (standing.value.state === 'changed') return success({ kind: 'changed-on-disk' });
    const isGone = standing.value.state === 'gone';
    const mayCreate = putBack || isDraftPath(this.#context.places, this.#file.path);
    if (isGone && !mayCreate) return failure(await this.#file.whyGone());
    const bytes = bytesIn(standing.value);
    const revision = this.#revision;
    const replaced = await this.#file.replace(this.#whole(), bytes);
    if (!replaced.ok) return replaced;
    if (replaced.value === 'changed-on-disk') return this.#changed();
    // A mark after edits that came meanwhile would say that the file has them: the next save leaves it.
    if (revision === this.#revision) journalled = await this.#file.markSaved(this.#whole);
    const versionError = await this.#versions.hasSaved(replaced.value, this.#file.keepable(bytes));
    if (!journalled.ok) return journalled;
    return success({ kind: 'saved', revision, ...(versionError && { versionError }) });
  }

  /** What became of the file between looking and replacing: written by someone else, or given another name. */
  async #changed(): Promise<Result<SaveOutcome, FileError>> {
    const found = await this.look();
    return found.ok && typeof found.value !== 'string' ? success(found.value) : success({ kind: 'changed-on-disk' });
  }

  async look(): ReturnType<MissionKeeper['look']> {
    const standing = await this.#file.look();
    if (!standing.ok) return standing;
    const { value } = standing;
    if (value.state === 'moved') return success({ kind: 'moved', to: value.to });
    return value.state === 'gone' ? failure(await this.#file.whyGone()) : success(value.state);
  }

  async moveTo(path: string): Done {
    const next = this.#file.movedTo(path, journalPathOf(this.#context.places, path));
    const standing = await next.look();
    if (!standing.ok) return standing;
    const heads = headsOf(this.#document);
    const { value } = standing;
    const inFile =
      value.state === 'same' && value.bytes ? missionInBytes(path, value.bytes, this.#keyring()) : undefined;
    const begun = inFile?.ok
      ? await next.beginJournal(inFile.value.snapshot, changesSince(headsOf(inFile.value.document), this.#document))
      : await next.settleJournal(this.#whole);
    if (!begun.ok) return begun;
    await this.#goOnIn(next, heads);
    return begun;
  }

  async takeInFile(revision: number): Promise<Result<readonly Patch[], FileError>> {
    const standing = await this.#file.look();
    if (!standing.ok) return standing;
    const { value } = standing;
    return value.state === 'changed' ? this.#merge(value.bytes, revision) : success([]);
  }

  async saveAs(path: string): Promise<Result<number, FileError>> {
    const { files, places } = this.#context;
    const { documentId, key } = this.#file;
    const next = new MissionFile(files, { path, journalPath: journalPathOf(places, path), documentId, key });
    const standing = await next.look();
    if (!standing.ok) return standing;
    const [revision, heads, snapshot] = [this.#revision, headsOf(this.#document), this.#whole()];
    const written = await next.replace(snapshot, bytesIn(standing.value));
    if (!written.ok) return written;
    if (written.value === 'changed-on-disk') return failure({ code: 'file-changed-on-disk', file: basename(path) });
    // Only once the new journal stands as well does the work move: until then the old places have every edit.
    const journalled = headsOf(this.#document);
    const begun = await next.beginJournal(snapshot, changesSince(heads, this.#document));
    if (!begun.ok) return begun;
    const left = this.#file.path;
    await this.#goOnIn(next, journalled);
    if (isDraftPath(places, left)) await files.remove(left);
    return success(revision);
  }

  async keepOnly({ revision, mission }: ReducedMission): Promise<Result<undefined, FileError>> {
    const { path, documentId, key } = this.#file;
    const document = createDocument(mission, { kind: 'create', at: this.#context.now(), by: '' });
    const place = { path, journalPath: journalPathOf(this.#context.places, path), documentId: mission.id, key };
    const moved = await this.#moveInto(place, document, () => eraseTraces(this.#context, path, documentId));
    if (moved.ok) this.#revision = revision;
    return moved;
  }

  async protect({ current = '', next }: ProtectionChange): Promise<Result<MissionKey | undefined, FileError>> {
    const { path, documentId, key: standing } = this.#file;
    if (standing && !isPassphraseOf(standing, current)) {
      return failure({ code: 'passphrase-wrong', file: basename(path) });
    }
    const key = next === null ? undefined : createMissionKey(next);
    // A version that waits to be kept would be kept as it was sealed before, or was not.
    await this.#versions.settle();
    const place = { path, journalPath: journalPathOf(this.#context.places, path), documentId, key };
    const moved = await this.#moveInto(place, this.#document, () =>
      rekeyTraces(this.#context, place, { from: standing, to: key }),
    );
    return moved.ok ? success(key) : moved;
  }

  async history(): Promise<Result<readonly HistoryEntry[], FileError>> {
    return success(this.#history.entries(this.#document));
  }

  async describe(entries: readonly string[]): Promise<Result<readonly HistoryDetail[], FileError>> {
    return success(this.#history.details(this.#document, entries));
  }

  async readEntry({ entry, from }: EntryPart): Promise<Result<HistoryPage, FileError>> {
    return success(this.#history.page(this.#document, entry, from));
  }

  async search(question: HistoryQuestion): Promise<Result<HistoryFindings, FileError>> {
    return success(await this.#history.search(this.#document, question));
  }

  async versions(): Promise<Result<readonly KeptVersion[], FileError>> {
    return success(await this.#versions.list());
  }

  async lookBack(state: PastState): Promise<Result<PastView, FileError>> {
    const past = await this.#past(state);
    return past.ok ? viewOf(this.#document, past.value) : past;
  }

  async wayBack(state: PastState): Promise<Result<WayBack, FileError>> {
    const past = await this.#past(state);
    if (!past.ok) return past;
    const [now, then] = [missionOf(this.#document), missionOf(past.value)];
    if (!now.ok || !then.ok) return failure({ code: 'state-missing', file: basename(this.#file.path) });
    // What was published since stays published.
    const goal = { ...then.value, publications: now.value.publications };
    return success({ patches: differenceOf(now.value, goal), lastChange: lastChangeOf(past.value) });
  }

  async disagreements(): Promise<Result<readonly Disagreement[], FileError>> {
    const mission = missionOf(this.#document);
    return success(mission.ok ? disagreementsIn(this.#document, mission.value) : []);
  }

  async valueOf({ path, choice }: DisagreementChoice): Promise<Result<DisagreementValue, FileError>> {
    const value = valueOfChoice(this.#document, path, choice);
    return value === undefined ? failure({ code: 'state-missing', file: '' }) : success(value);
  }

  async close(): Promise<undefined> {
    await this.#file.close();
    // File, `.bak` and journal have all of it; a version that cannot be kept now was already said when saving.
    await this.#versions.settle();
  }

  #past(state: PastState): Promise<Result<MissionDocument, FileError>> {
    return documentIn(this.#context, this.#document, this.#file.documentId, state, this.#keyring());
  }

  #keyring(): Keyring {
    const { key } = this.#file;
    return createKeyring({ keys: key ? [key] : [] });
  }

  /** The old places are left once the new ones have what came in meanwhile too. */
  async #goOnIn(next: MissionFile, journalled: ReturnType<typeof headsOf>): Promise<void> {
    const left = this.#file;
    this.#file = next;
    const late = changesSince(journalled, this.#document);
    if (late.length > 0) await next.record(late, this.#whole);
    await left.forget();
  }

  readonly #whole = () => saveDocument(this.#document);

  /**
   * Goes on with another document, or under another key, at the same path. What is kept of the present one changes before its
   * file does: were this interrupted, the mission would still be whole in its file and this could be done again, and never
   * would something be left of a mission that reads as reduced or protected.
   */
  async #moveInto(place: MissionPlace, document: MissionDocument, changeTraces: ChangeTraces): Done {
    const moved = await this.#tryMoveInto(place, document, changeTraces);
    // Where that failed the mission goes on as it was, and so does its journal.
    if (!moved.ok) await this.#file.settleJournal(this.#whole);
    return moved;
  }

  async #tryMoveInto(place: MissionPlace, document: MissionDocument, changeTraces: ChangeTraces): Done {
    const changedOnDisk = failure<FileError>({ code: 'file-changed-on-disk', file: basename(place.path) });
    const standing = await this.#file.look();
    if (!standing.ok) return standing;
    if (standing.value.state === 'gone') return failure(await this.#file.whyGone());
    if (standing.value.state !== 'same') return changedOnDisk;
    const snapshot = saveDocument(document);
    await this.#file.close();
    const changed = await changeTraces();
    if (!changed.ok) return changed;
    // The file was saved for this and has every edit. A journal that outlived it would stand as it was before, in clear.
    await this.#file.forget();
    const next = new MissionFile(this.#context.files, place);
    const replaced = await next.replace(snapshot, standing.value.bytes, { keepsPrevious: false });
    if (!replaced.ok) return replaced;
    if (replaced.value === 'changed-on-disk') return changedOnDisk;
    // Where no journal can be begun, the first edit tries again and says so.
    await next.beginJournal(snapshot, new Uint8Array());
    [this.#file, this.#document] = [next, document];
    this.#history = new DocumentHistory();
    this.#versions = versionsOf(this.#context, place.documentId);
    return success(undefined);
  }

  async #merge(bytes: Uint8Array, revision: number): Promise<Result<readonly Patch[], FileError>> {
    const joined = joinCopy(this.#document, this.#file, bytes, this.#keyring());
    if (!joined.ok) return joined;
    const { document, patches } = joined.value;
    const heads = headsOf(this.#document);
    this.#document = document;
    if (patches.length > 0) this.#revision = revision;
    this.#file.hasTakenIn(bytes);
    // A journal that fails here is begun anew when saving, which follows, and says so if it fails again.
    await this.#file.record(changesSince(heads, document), this.#whole);
    return success(patches);
  }
}

function versionsOf({ files, places }: SessionContext, documentId: string): VersionShelf {
  return new VersionShelf(files, versionsFolderOf(places, documentId));
}

function bytesIn(standing: OnDisk): Uint8Array | undefined {
  return 'bytes' in standing ? standing.bytes : undefined;
}
