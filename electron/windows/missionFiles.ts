import { basename, dirname, join } from 'node:path';
import { app, shell } from 'electron';
import type { FileError } from '../../shared/ipc/fileError';
import type { CopyRecipient } from '../../shared/privacy/copyRecipient';
import { handOverCopy } from '../../shared/privacy/handOverCopy';
import { translatedText } from '../../shared/model/translatedText';
import { failure, success, type Result } from '../../shared/model/result';
import { writeNewMission } from '../mission/writeNewMission';
import { copyWhole } from '../mission/copyWhole';
import type { ProtectionChange } from '../mission/missionKeeper';
import { versionsFolderOf } from '../mission/missionPlaces';
import { protection, reduction } from '../mission/wholeChange';
import type { MissionWindow } from './missionWindow';
import type { MissionWindows, WindowParts } from './missionWindows';

type Outcome = Promise<Result<undefined | null, FileError>>;

/** What a person does with mission files: the same from the menu, the window and the command line. */
export class MissionFiles {
  readonly #parts: WindowParts;
  readonly #windows: MissionWindows;

  constructor(parts: WindowParts, windows: MissionWindows) {
    this.#parts = parts;
    this.#windows = windows;
  }

  /** `null` where the person closed the dialog. */
  async open(window: MissionWindow, path?: string): Outcome {
    const chosen = path ?? (await this.#parts.dialogs.askForFile(window, 'mission'));
    return chosen === undefined ? success(null) : this.#windows.openPath(chosen, window);
  }

  /** The same from the native menu, where no page takes the answer. */
  async openOrTell(window: MissionWindow): Promise<void> {
    const opened = await this.open(window);
    if (!opened.ok && opened.error.code !== 'cancelled') await this.#parts.dialogs.tellError(window, opened.error);
  }

  async saveAsOrTell(window: MissionWindow): Promise<void> {
    const saved = await this.saveAs(window);
    if (!saved.ok) await this.#parts.dialogs.tellError(window, saved.error);
  }

  /** Saving a draft asks for its name first. */
  async save(window: MissionWindow): Outcome {
    if (!window.session) return success(null);
    return window.session.isDraft ? this.saveAs(window) : window.session.save();
  }

  async saveAs(window: MissionWindow): Outcome {
    const { session } = window;
    if (!session) return success(null);
    const locale = this.#parts.profile.settings.value.locale;
    const title = translatedText(session.mission, 'title', locale).text;
    const path = await this.#parts.dialogs.askWhereToSave(window, suggestedName(session.isDraft, session.path, title));
    if (path === undefined) return success(null);
    if (this.#windows.hasOpen(path, window)) return failure({ code: 'file-open-elsewhere', file: basename(path) });
    if (session.isStopped) return this.#windows.continueAt(window, session, path);
    const left = session.path;
    const wasDraft = session.isDraft;
    const saved = await session.saveAs(path);
    if (saved.ok && wasDraft) this.#parts.profile.recent.forget(left);
    return saved;
  }

  /** Writes a copy that `recipient` may have, into a file of its own; the open mission stays where it is. */
  async handOver(window: MissionWindow, recipient: CopyRecipient): Promise<Result<string | null, FileError>> {
    const { session } = window;
    if (!session) return success(null);
    const { context, dialogs, profile } = this.#parts;
    const title = translatedText(session.mission, 'title', profile.settings.value.locale).text;
    const path = await dialogs.askWhereToSave(window, suggestedName(true, '', title), 'dialog.handOverTitle');
    if (path === undefined) return success(null);
    if (this.#windows.hasOpen(path)) return failure({ code: 'file-open-elsewhere', file: basename(path) });
    const written = await writeNewMission(context, path, handOverCopy(session.mission, recipient, context.newId));
    return written.ok ? success(path) : written;
  }

  /** Reduces the closed mission of a window, unless an earlier version or another copy of it is open beside. */
  async reduce(window: MissionWindow): Promise<Result<undefined, FileError>> {
    const { session } = window;
    if (!session) throw new Error('The start page has no mission');
    const { id } = session.mission;
    const open = this.#openBeside(window, id);
    if (open) return failure(open);
    const { context, profile } = this.#parts;
    const reduced = await session.changeWhole(reduction(context.newId, basename(session.path)));
    if (!reduced.ok) return reduced;
    const { [id]: _gone, ...views } = profile.views.value;
    profile.views.change(views);
    await this.#forgetErasedDrafts();
    profile.recent.remember(session.path, session, context.now());
    await profile.settle();
    window.adopt(session);
    return reduced;
  }

  /** Protects the mission of a window with a passphrase, another one, or none any more. */
  async protect(window: MissionWindow, change: ProtectionChange): Promise<Result<undefined, FileError>> {
    const { session } = window;
    if (!session) throw new Error('The start page has no mission');
    const open = this.#openBeside(window, session.mission.id);
    if (open) return failure(open);
    const done = await session.changeWhole(protection(change));
    if (!done.ok) return done;
    const { context, profile } = this.#parts;
    profile.recent.remember(session.path, session, context.now());
    await profile.settle();
    window.adopt(session);
    return done;
  }

  /** Why not everything that is kept of a mission can change: an earlier version, or another copy, is open beside. */
  #openBeside(window: MissionWindow, id: string): FileError | undefined {
    const other = this.#windows.all.find((each) => each !== window && each.session?.mission.id === id);
    return other?.session && { code: 'mission-open-elsewhere', file: basename(other.session.path) };
  }

  /** The sample opens as a draft that stays between visits: the one in the application is never written to. */
  async openSample(window: MissionWindow, sample: string): Outcome {
    const { context } = this.#parts;
    const kept = join(context.places.drafts, `${sample}.mission`);
    if ((await context.files.status(kept)).ok) return this.#windows.openPath(kept, window);
    const shipped = join(app.getAppPath(), 'assets', 'samples', `${sample}.mission`);
    return this.#windows.openDraft({ kind: 'sample', path: shipped, name: sample }, window);
  }

  /** What was found of a damaged file becomes a draft; the file itself stays as it is. */
  async openRecovered(window: MissionWindow): Promise<Result<undefined, FileError>> {
    const { recovery } = window;
    if (!recovery) return failure({ code: 'cancelled', file: '' });
    const { path, passphrases } = recovery;
    return this.#windows.openDraft({ kind: 'recovered', path, unlocking: { passphrases } }, window);
  }

  /** Copies the damaged file as it is, for whoever may want to look into it. `null` where the person closed the dialog. */
  async saveOriginal(window: MissionWindow): Promise<Result<string | null, FileError>> {
    const { recovery } = window;
    if (!recovery) return failure({ code: 'cancelled', file: '' });
    const to = await this.#parts.dialogs.askWhereToCopy(window, basename(recovery.path));
    if (to === undefined) return success(null);
    const copied = await copyWhole(this.#parts.context.files, recovery.path, to);
    return copied.ok ? success(basename(to)) : copied;
  }

  /** An earlier version opens beside the mission, as a draft: neither the mission nor the version is touched. */
  async openVersion(window: MissionWindow, version: string): Promise<Result<undefined, FileError>> {
    const { session } = window;
    if (!session) throw new Error('The start page has no mission');
    const folder = versionsFolderOf(this.#parts.context.places, session.mission.id);
    const keys = session.key ? [session.key] : [];
    return this.#windows.openDraft({ kind: 'copy', path: join(folder, version), unlocking: { keys } });
  }

  /** Takes a mission off the list; one that was never saved under a name goes to the system's bin, where it can be fetched back. */
  async forget(path: string): Promise<void> {
    const { context, profile } = this.#parts;
    if (!profile.recent.knows(path)) return;
    if (dirname(path) === context.places.drafts) await shell.trashItem(path).catch(() => undefined);
    profile.recent.forget(path);
    await profile.settle();
  }

  async #forgetErasedDrafts(): Promise<void> {
    const { context, profile } = this.#parts;
    const recent = await profile.recent.list();
    const erased = recent.filter(({ path, isPresent }) => !isPresent && dirname(path) === context.places.drafts);
    for (const { path } of erased) profile.recent.forget(path);
  }
}

/** A name that every system accepts, from the mission's title. */
function suggestedName(isDraft: boolean, path: string, title: string): string {
  if (!isDraft) return basename(path);
  const safe = title
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  return `${safe || 'Mission'}.mission`;
}
