import { dialog } from 'electron';
import type { FileError } from '../../shared/ipc/fileError';
import type { MissionWindow } from './missionWindow';
import type { SystemTexts } from './systemTexts';

export type FileKind = 'mission' | 'copy' | 'compare' | 'record' | 'spreadsheet' | 'agenda';

const kinds = {
  mission: { title: 'dialog.openTitle', name: 'dialog.missionFiles', extensions: ['mission'] },
  copy: { title: 'dialog.copyTitle', name: 'dialog.missionFiles', extensions: ['mission'] },
  record: { title: 'dialog.recordTitle', name: 'dialog.missionFiles', extensions: ['mission'] },
  compare: { title: 'dialog.compareTitle', name: 'dialog.missionFiles', extensions: ['mission'] },
  spreadsheet: {
    title: 'dialog.spreadsheetTitle',
    name: 'dialog.spreadsheetFiles',
    extensions: ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'xls', 'vcf'],
  },
  agenda: { title: 'dialog.agendaTitle', name: 'dialog.agendaFiles', extensions: ['ics', 'ical'] },
} as const;

/** Every question that is asked in a dialog of the system. */
export class FileDialogs {
  readonly #texts: SystemTexts;
  readonly #chosenFolders = new Set<string>();

  constructor(texts: SystemTexts) {
    this.#texts = texts;
  }

  /** The path chosen, or undefined where the dialog was closed. */
  async askForFile(window: MissionWindow, kind: FileKind): Promise<string | undefined> {
    const t = this.#texts.translate;
    const { title, name, extensions } = kinds[kind];
    const { filePaths } = await dialog.showOpenDialog(window.browser, {
      title: t(title),
      properties: ['openFile'],
      filters: [
        { name: t(name), extensions: [...extensions] },
        { name: t('dialog.allFiles'), extensions: ['*'] },
      ],
    });
    return filePaths[0];
  }

  async askForFolder(window: MissionWindow): Promise<string | undefined> {
    const { filePaths } = await dialog.showOpenDialog(window.browser, {
      title: this.#texts.translate('dialog.folderTitle'),
      properties: ['openDirectory', 'createDirectory'],
    });
    const [folder] = filePaths;
    if (folder !== undefined) this.#chosenFolders.add(folder);
    return folder;
  }

  /** Whether a person has chosen this folder since the start. */
  hasChosen(folder: string): boolean {
    return this.#chosenFolders.has(folder);
  }

  /** Where to save the mission; the system has asked before an existing file is replaced. */
  async askWhereToSave(
    window: MissionWindow,
    suggestedName: string,
    title: 'dialog.saveTitle' | 'dialog.handOverTitle' = 'dialog.saveTitle',
  ): Promise<string | undefined> {
    const t = this.#texts.translate;
    const { filePath } = await dialog.showSaveDialog(window.browser, {
      title: t(title),
      defaultPath: suggestedName,
      filters: [{ name: t('dialog.missionFiles'), extensions: ['mission'] }],
    });
    if (!filePath) return undefined;
    return filePath.endsWith('.mission') ? filePath : `${filePath}.mission`;
  }

  /** Where to put a file that is copied as it is, whatever is in it. */
  async askWhereToCopy(window: MissionWindow, name: string): Promise<string | undefined> {
    const { filePath } = await dialog.showSaveDialog(window.browser, {
      title: this.#texts.translate('dialog.copyOriginalTitle'),
      defaultPath: name,
    });
    return filePath || undefined;
  }

  async tellError(window: MissionWindow, error: FileError): Promise<void> {
    const t = this.#texts.translate;
    await dialog.showMessageBox(window.browser, {
      type: 'error',
      message: t('dialog.cannotOpen'),
      detail: this.#texts.sentenceOf(error),
      buttons: [t('dialog.ok')],
    });
  }

  async askAboutUnsaved(window: MissionWindow, error: FileError): Promise<'try-again' | 'close' | 'stay'> {
    const t = this.#texts.translate;
    const answers = ['try-again', 'close', 'stay'] as const;
    const isStop = error.code === 'storage-stopped';
    const { response } = await dialog.showMessageBox(window.browser, {
      type: 'warning',
      message: t('dialog.notSavedTitle'),
      detail: `${this.#texts.sentenceOf(error)}\n\n${t(isStop ? 'dialog.stoppedDetail' : 'dialog.notSavedDetail')}`,
      buttons: [t('dialog.tryAgain'), t('dialog.closeAnyway'), t('dialog.cancel')],
      defaultId: 0,
      cancelId: 2,
    });
    return answers[response] ?? 'stay';
  }

  async mayOpenLink(window: MissionWindow, address: string): Promise<boolean> {
    const t = this.#texts.translate;
    const { response } = await dialog.showMessageBox(window.browser, {
      type: 'question',
      message: t('dialog.openLink'),
      detail: address,
      buttons: [t('dialog.openLinkConfirm'), t('dialog.cancel')],
      defaultId: 0,
      cancelId: 1,
    });
    return response === 0;
  }
}
