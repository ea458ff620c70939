import { basename, dirname, join, resolve } from 'node:path';
import { app, BrowserWindow, type WebContents } from 'electron';
import type { FileError } from '../../shared/ipc/fileError';
import { missionIdSchema } from '../../shared/model/identifier';
import { failure, success, type Result } from '../../shared/model/result';
import { isDamage } from '../mission/isDamage';
import { isDraftPath } from '../mission/missionPlaces';
import type { Directory } from '../mission/directory';
import type { OpenedMission } from '../mission/missionKeeper';
import type { MissionSession } from '../mission/missionSession';
import { windowDrawnMs } from '../mission/windowDrawnMs';
import type { MissionOrigin, MissionStorage } from '../mission/missionStorage';
import type { SessionContext } from '../mission/sessionContext';
import type { SessionEvent } from '../mission/sessionEvent';
import type { Profile } from '../settings/profile';
import { createBrowserWindow } from './browserWindow';
import type { FileDialogs } from './fileDialogs';
import { MissionWindow } from './missionWindow';
import type { SystemTexts } from './systemTexts';
import { withPassphrase } from './withPassphrase';

/** What the windows are made of. */
export interface WindowParts {
  readonly context: SessionContext;
  readonly storage: MissionStorage;
  readonly profile: Profile;
  readonly texts: SystemTexts;
  readonly dialogs: FileDialogs;
  readonly directory: Directory;
}

type Opened = Result<undefined, FileError>;
/** `null` where the file could not be opened and what was found of it is shown instead. */
type Opening = Promise<Result<undefined | null, FileError>>;

/** All windows of the application: one per mission, and at most one start page that nothing is open in yet. */
export class MissionWindows {
  readonly #parts: WindowParts;
  readonly #lastClosed: () => void;
  readonly #windows = new Set<MissionWindow>();
  /** One opening after the other, so that the same file asked for twice finds its window. */
  #opening: Promise<unknown> = Promise.resolve();

  constructor(parts: WindowParts, lastClosed: () => void) {
    this.#parts = parts;
    this.#lastClosed = lastClosed;
  }

  get all(): readonly MissionWindow[] {
    return [...this.#windows];
  }

  of(contents: WebContents): MissionWindow | undefined {
    return this.all.find(({ browser }) => !browser.isDestroyed() && browser.webContents === contents);
  }

  focused(): MissionWindow | undefined {
    const browser = BrowserWindow.getFocusedWindow();
    return this.all.find((window) => window.browser === browser);
  }

  /** Whether another window than `except` works on the file. */
  hasOpen(path: string, except?: MissionWindow): boolean {
    return this.all.some((window) => window !== except && window.session?.path === path);
  }

  showStartPage(): MissionWindow {
    const standing = this.all.find(({ session }) => !session);
    if (!standing) return this.add(createBrowserWindow());
    standing.focus();
    return standing;
  }

  /** Opens a file in `from` if nothing is open there, in the window that has it already, or in a new one. */
  openPath(path: string, from?: MissionWindow): Opening {
    return this.#afterOthers(async () => {
      const real = await this.#parts.context.files.realPath(path);
      const place = real.ok ? real.value : resolve(path);
      const standing = await this.#windowOf(place);
      if (standing) {
        standing.focus();
        return success(undefined);
      }
      const opening = this.#openOrAsk(place, from);
      from?.waitFor(opening);
      return opening;
    });
  }

  /** Opens what becomes a draft: a new mission, the sample, what was recovered of a damaged file. */
  openDraft(origin: MissionOrigin, from?: MissionWindow): Promise<Opened> {
    return this.#afterOthers(() => this.#openAndShow(origin, from));
  }

  /**
   * Goes on at `path` with a mission that nothing keeps any more. It begins anew there, under an identifier of its own: its
   * history stays with the file that it had, with which it must never be merged.
   */
  async continueAt(window: MissionWindow, stopped: MissionSession, path: string): Promise<Opened> {
    // Its own file keeps the history.
    if (path === stopped.path) return failure({ code: 'file-open-elsewhere', file: basename(path) });
    const { context, storage, profile } = this.#parts;
    const mission = { ...stopped.mission, id: missionIdSchema.parse(context.newId()) };
    const opened = await storage.open({ kind: 'new', mission, key: stopped.key });
    if (!opened.ok) return opened;
    await stopped.abandon();
    const session = await this.#adopt(opened.value, window);
    const saved = await session.saveAs(path);
    if (saved.ok) profile.recent.forget(opened.value.path);
    return saved;
  }

  /** Where the profile's language or theme has changed: titles follow. */
  showTitles(): void {
    for (const window of this.all) window.showTitle();
  }

  /** The window that works on the file, also if the file has only just been given this name. */
  async #windowOf(path: string): Promise<MissionWindow | undefined> {
    const find = () => this.all.find(({ session }) => session?.path === path);
    const beside = this.all.filter(({ session }) => session && dirname(session.path) === dirname(path));
    if (!find()) await Promise.all(beside.map(async ({ session }) => session?.checkFile()));
    return find();
  }

  #afterOthers<T>(open: () => Promise<T>): Promise<T> {
    const opened = this.#opening.then(open);
    this.#opening = opened;
    return opened;
  }

  #openOrAsk(path: string, from: MissionWindow | undefined): Opening {
    let isFirst = true;
    let place = from;
    return withPassphrase({
      path,
      isDraft: isDraftPath(this.#parts.context.places, path),
      window: () => (place = this.#freeWindow(from)),
      attempt: (passphrases) => {
        const open = () => this.#openOrRecover(path, place, passphrases);
        // The first comes while its turn lasts; answers come when they come, and wait for theirs.
        const isInTurn = isFirst;
        isFirst = false;
        return isInTurn ? open() : this.#afterOthers(open);
      },
    });
  }

  async #openOrRecover(path: string, from: MissionWindow | undefined, passphrases: readonly string[]): Opening {
    const opened = await this.#openAndShow({ kind: 'file', path, unlocking: { passphrases } }, from);
    return opened.ok ? opened : this.#offerRecovery(path, opened.error, from, passphrases);
  }

  /** A window in which nothing is open: this one if it may be. */
  #freeWindow(from: MissionWindow | undefined): MissionWindow {
    return from && !from.session ? from : this.showStartPage();
  }

  async #openAndShow(origin: MissionOrigin, from: MissionWindow | undefined): Promise<Opened> {
    const opened = await this.#parts.storage.open(origin);
    return opened.ok ? this.#show(opened.value, from) : opened;
  }

  /** Shows what was found of a file that cannot be opened; where nothing was, the reason is all there is to say. */
  async #offerRecovery(
    path: string,
    error: FileError,
    from: MissionWindow | undefined,
    passphrases: readonly string[],
  ): Opening {
    if (!isDamage(error)) return failure(error);
    // A stick that is not plugged in has lost nothing.
    if (!(await this.#parts.context.files.status(dirname(path))).ok) return failure(error);
    const survey = await this.#parts.storage.survey(path, error, { passphrases });
    if (!survey.ok) return survey;
    const { found, sources } = survey.value;
    const isLocked = sources.some(({ state }) => state === 'locked');
    if (isLocked && passphrases.length === 0) return failure({ code: 'file-locked', file: error.file });
    if (!found) return failure(isLocked ? { code: 'passphrase-wrong', file: error.file } : error);
    this.#freeWindow(from).showRecovery({ path, found: survey.value, passphrases });
    return success(null);
  }

  async #show(opened: OpenedMission, from: MissionWindow | undefined): Promise<Opened> {
    await this.#adopt(opened, from && !from.session ? from : this.add(createBrowserWindow()));
    return success(undefined);
  }

  async #adopt(opened: OpenedMission, window: MissionWindow): Promise<MissionSession> {
    const { MissionSession } = await import('../mission/missionSession');
    const { rehearseEdit } = await import('../mission/rehearseEdit');
    const { context, profile } = this.#parts;
    const tell = ({ name, event }: SessionEvent) => {
      window.tell(name, event);
      if (name !== 'mission:published') window.showTitle();
      if (name === 'mission:file') this.#rememberAt(session, event.renamedFrom);
    };
    const session = new MissionSession(context, opened, tell, (path) => !this.hasOpen(path, window));
    window.adopt(session);
    this.#remember(session);
    void profile.settle();
    setTimeout(() => rehearseEdit(session.mission, { ...context, now: context.now() }), windowDrawnMs);
    return session;
  }

  /** A file with another name is the same mission in the list. */
  #rememberAt(session: MissionSession, renamedFrom: string | undefined): void {
    const { recent } = this.#parts.profile;
    if (renamedFrom !== undefined) recent.forget(join(dirname(session.path), renamedFrom));
    this.#remember(session);
  }

  #remember(session: MissionSession): void {
    const { context, profile } = this.#parts;
    profile.recent.remember(session.path, session, context.now());
    if (!session.isDraft) app.addRecentDocument(session.path);
  }

  /** Looks after a window from now on; nothing is open in it yet. */
  add(browser: BrowserWindow): MissionWindow {
    const window = new MissionWindow(browser, this.#parts.texts);
    this.#windows.add(window);
    window.browser.on('close', (event) => {
      // What is still on its way to the disk would end with the last window.
      event.preventDefault();
      void this.#close(window);
    });
    window.browser.on('closed', () => {
      this.#windows.delete(window);
      if (this.#windows.size === 0) this.#lastClosed();
    });
    return window;
  }

  /** Nothing is asked unless saving has failed: drafts stay under the profile and the journal has every edit. */
  async #close(window: MissionWindow): Promise<void> {
    const { session } = window;
    if (session && !(await this.#letGo(window, session))) return;
    if (this.#windows.size === 1) await this.#parts.directory.close();
    await this.#parts.profile.settle();
    // Closed twice while the disk was slow, it is gone already.
    if (this.#windows.has(window)) window.browser.destroy();
  }

  /** Whether the window may go. */
  async #letGo(window: MissionWindow, session: MissionSession): Promise<boolean> {
    const { dialogs, profile } = this.#parts;
    const saved = await session.close();
    const answer = saved.ok ? 'close' : await dialogs.askAboutUnsaved(window, saved.error);
    if (answer === 'stay') return false;
    if (answer === 'try-again') {
      await session.save();
      return this.#letGo(window, session);
    }
    if (!saved.ok) await session.abandon();
    profile.recent.remember(session.path, session, this.#parts.context.now());
    return true;
  }
}
