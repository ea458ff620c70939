import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { HostEvents } from '../../shared/ipc/host';
import type { Recovery } from '../../shared/ipc/recovery';
import { failure } from '../../shared/model/result';
import type { MissionSession } from '../mission/missionSession';
import type { SystemTexts } from './systemTexts';
import type { PassphraseQuestion, Unlocked } from './withPassphrase';

export interface FoundAt {
  readonly path: string;
  readonly found: Recovery;
  /** What opens the places that were found. */
  readonly passphrases: readonly string[];
}

/** One window and, once something is open in it, its mission. */
export class MissionWindow {
  readonly browser: BrowserWindow;
  readonly #texts: SystemTexts;
  #session: MissionSession | undefined;
  #recovery: FoundAt | undefined;
  #question: PassphraseQuestion | undefined;
  #opening: Promise<unknown> = Promise.resolve();
  #isTold = false;

  constructor(browser: BrowserWindow, texts: SystemTexts) {
    this.browser = browser;
    this.#texts = texts;
    browser.on('maximize', () => this.tell('window:maximised', true));
    browser.on('unmaximize', () => this.tell('window:maximised', false));
    // The page has a title of its own for screen readers; the window's says which file it is and whether it is saved.
    browser.on('page-title-updated', (event) => event.preventDefault());
    // Coming and going are the moments at which a stick is pulled out and a colleague's copy comes in.
    browser.on('focus', () => void this.#session?.checkFile());
    browser.on('blur', () => void this.#session?.checkFile());
    this.showTitle();
  }

  get session(): MissionSession | undefined {
    return this.#session;
  }

  /** What was found of a file that could not be opened here. */
  get recovery(): FoundAt | undefined {
    return this.#recovery;
  }

  showRecovery(recovery: FoundAt | undefined): void {
    this.#recovery = recovery;
    this.#tellChanged();
  }

  /** The passphrase that is asked for here. */
  get question(): PassphraseQuestion | undefined {
    return this.#question;
  }

  ask(question: PassphraseQuestion | undefined): void {
    this.#question = question;
    this.#tellChanged();
  }

  /** Answers the question that stands here; a wrong answer leaves it standing. */
  async unlock(passphrase: string): Unlocked {
    const question = this.#question;
    if (!question) return failure({ code: 'cancelled', file: '' });
    const done = await question.unlock(passphrase);
    if (done.ok && this.#question === question) this.ask(undefined);
    return done;
  }

  /** A page that asks what to show while a mission is being opened here waits, instead of drawing the start page first. */
  waitFor(opening: Promise<unknown>): void {
    this.#opening = opening;
  }

  /** Done when nothing is being opened here. The page is then told what to show, and of another document from then on. */
  async settle(): Promise<void> {
    await this.#opening;
    this.#isTold = true;
  }

  adopt(session: MissionSession): void {
    this.#session = session;
    this.#recovery = undefined;
    this.#question = undefined;
    this.showTitle();
    this.#tellChanged();
  }

  tell<Name extends keyof HostEvents>(name: Name, event: HostEvents[Name]): void {
    if (!this.browser.isDestroyed()) this.browser.webContents.send(name, event);
  }

  #tellChanged(): void {
    if (this.#isTold) this.tell('window:document-changed', null);
  }

  focus(): void {
    if (this.browser.isMinimized()) this.browser.restore();
    this.browser.focus();
  }

  /** The title that the system shows in its own places: task bar, window list, screen reader. */
  showTitle(): void {
    if (this.browser.isDestroyed()) return;
    const t = this.#texts.translate;
    if (!this.#session) {
      this.browser.setTitle(t('title.start'));
      return;
    }
    const { isDraft, path, saveState } = this.#session;
    const name = isDraft ? t('title.draft') : basename(path);
    const isUnsaved = saveState.kind === 'not-saved';
    this.browser.setTitle(t(isUnsaved ? 'title.unsaved' : 'title.named', { name }));
    this.browser.setDocumentEdited(saveState.kind !== 'saved');
    if (!isDraft) this.browser.setRepresentedFilename(path);
  }
}
