import { applyPatches } from 'immer';
import type { FileError } from '../../shared/ipc/fileError';
import { failure, success, type Result } from '../../shared/model/result';
import { differenceOf } from './differenceOf';
import type { MissionKeeper, OpenedMission } from './missionKeeper';
import type { LastKnown } from './resumeMission';

type Answer<T> = Promise<Result<T, FileError>>;
type Resume = (known: LastKnown) => Answer<OpenedMission>;

/**
 * The keeper of an open mission that outlives the death of its thread: what was being asked is asked of a thread that
 * takes its place. That happens once between two saves: what kills every thread would otherwise do so for ever, and then
 * everything fails with `storage-stopped`.
 */
export function lastingKeeper(opened: OpenedMission, resume: Resume): MissionKeeper {
  const lasting = new LastingKeeper(opened, resume);
  return {
    record: (edit) => lasting.record(edit),
    save: (options) => lasting.save(options),
    takeInFile: (revision) => lasting.takeInFile(revision),
    saveAs: (path) => lasting.saveAs(path),
    keepOnly: (reduced) => lasting.keepOnly(reduced),
    protect: (change) => lasting.protect(change),
    moveTo: (path) => lasting.moveTo(path),
    look: () => lasting.ask((keeper) => keeper.look()),
    history: () => lasting.ask((keeper) => keeper.history()),
    describe: (entries) => lasting.ask((keeper) => keeper.describe(entries)),
    readEntry: (part) => lasting.ask((keeper) => keeper.readEntry(part)),
    search: (question) => lasting.ask((keeper) => keeper.search(question)),
    versions: () => lasting.ask((keeper) => keeper.versions()),
    lookBack: (state) => lasting.ask((keeper) => keeper.lookBack(state)),
    wayBack: (state) => lasting.ask((keeper) => keeper.wayBack(state)),
    disagreements: () => lasting.ask((keeper) => keeper.disagreements()),
    valueOf: (choice) => lasting.ask((keeper) => keeper.valueOf(choice)),
    close: () => lasting.close(),
  };
}

class LastingKeeper {
  readonly #resume: Resume;
  #keeper: MissionKeeper;
  #known: LastKnown;
  #mayRestart: boolean;
  /** The revision that the last restart went on from. */
  #resumedRevision = 0;
  #restart: Promise<Result<OpenedMission, FileError>> | undefined;

  constructor({ keeper, mission, path, key, isReadOnly }: OpenedMission, resume: Resume) {
    this.#resume = resume;
    this.#keeper = keeper;
    this.#known = { path, mission, key, revision: 0 };
    // What is only read has no journal to go on from, and no edit to lose.
    this.#mayRestart = !isReadOnly;
  }

  async ask<T>(question: (keeper: MissionKeeper) => Answer<T>): Answer<T> {
    const asked = this.#keeper;
    const answer = await question(asked);
    if (!hasDied(answer)) return answer;
    const restarted = await this.#restartAfter(asked);
    return restarted.ok ? question(this.#keeper) : answer;
  }

  async record(edit: Parameters<MissionKeeper['record']>[0]): ReturnType<MissionKeeper['record']> {
    const { revision, patches, message } = edit;
    this.#known = { ...this.#known, mission: applyPatches(this.#known.mission, patches), revision, message };
    const asked = this.#keeper;
    const recorded = await asked.record(edit);
    if (!hasDied(recorded)) return recorded;
    const restarted = await this.#restartAfter(asked);
    if (!restarted.ok) return recorded;
    return this.#resumedRevision >= revision ? success(undefined) : this.#keeper.record(edit);
  }

  async save(options: Parameters<MissionKeeper['save']>[0]): ReturnType<MissionKeeper['save']> {
    const saved = await this.ask((keeper) => keeper.save(options));
    if (saved.ok && saved.value.kind === 'saved') this.#mayRestart = true;
    return saved;
  }

  async takeInFile(revision: number): ReturnType<MissionKeeper['takeInFile']> {
    const { mission: before } = this.#known;
    this.#known = { ...this.#known, takingInAs: revision };
    const taken = await this.ask((keeper) => keeper.takeInFile(revision));
    const { takingInAs: _done, ...known } = this.#known;
    this.#known = known;
    if (!taken.ok) return taken;
    // What a thread that died had already taken in, the one in its place brings along.
    const brought = differenceOf(before, known.mission);
    const patches = [...brought, ...taken.value];
    if (patches.length > 0) this.#known = { ...this.#known, mission: applyPatches(before, patches), revision };
    return success(patches);
  }

  async saveAs(path: string): ReturnType<MissionKeeper['saveAs']> {
    const saved = await this.ask((keeper) => keeper.saveAs(path));
    if (saved.ok) this.#known = { ...this.#known, path };
    return saved;
  }

  async moveTo(path: string): ReturnType<MissionKeeper['moveTo']> {
    const moved = await this.ask((keeper) => keeper.moveTo(path));
    if (moved.ok) this.#known = { ...this.#known, path };
    return moved;
  }

  async keepOnly(reduced: Parameters<MissionKeeper['keepOnly']>[0]): ReturnType<MissionKeeper['keepOnly']> {
    const kept = await this.#changeWhole((keeper) => keeper.keepOnly(reduced));
    if (kept.ok) this.#known = { ...this.#known, ...reduced };
    return kept;
  }

  async protect(change: Parameters<MissionKeeper['protect']>[0]): ReturnType<MissionKeeper['protect']> {
    const kept = await this.#changeWhole((keeper) => keeper.protect(change));
    if (kept.ok) this.#known = { ...this.#known, key: kept.value };
    return kept;
  }

  /** Half changed, a mission is whole in its file, as it was or as it shall be: which, opening it again will tell. */
  async #changeWhole<T>(change: (keeper: MissionKeeper) => Answer<T>): Answer<T> {
    const changed = await change(this.#keeper);
    if (hasDied(changed)) this.#mayRestart = false;
    return changed;
  }

  async close(): Promise<undefined> {
    await this.#restart;
    return this.#keeper.close();
  }

  /** Several calls may find the same thread dead: there is one new one for all of them. */
  #restartAfter(dead: MissionKeeper): Answer<unknown> {
    if (this.#restart) return this.#restart;
    if (this.#keeper !== dead) return Promise.resolve(success(undefined));
    if (!this.#mayRestart) return Promise.resolve(failure({ code: 'storage-stopped', file: '' }));
    this.#mayRestart = false;
    this.#restart = this.#restartNow().finally(() => (this.#restart = undefined));
    return this.#restart;
  }

  async #restartNow(): Answer<OpenedMission> {
    const { revision } = this.#known;
    const resumed = await this.#resume(this.#known);
    if (!resumed.ok) return resumed;
    this.#keeper = resumed.value.keeper;
    this.#resumedRevision = revision;
    if (this.#known.takingInAs !== undefined) this.#known = { ...this.#known, mission: resumed.value.mission };
    return resumed;
  }
}

function hasDied(answer: Result<unknown, FileError>): boolean {
  return !answer.ok && answer.error.code === 'storage-stopped';
}
