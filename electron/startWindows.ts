import { join, resolve } from 'node:path';
import { app, Menu, nativeTheme, type BrowserWindow } from 'electron';
import { setAutoFreeze } from 'immer';
import { assertNever } from '../shared/model/assertNever';
import type { MenuAction } from '../shared/ipc/host';
import type { Settings } from '../shared/ipc/settings';
import { PrintWindow } from './export/printWindow';
import { contactCardHandlers } from './ipc/contactCardHandlers';
import { directoryHandlers } from './ipc/directoryHandlers';
import { briefHandlers } from './ipc/briefHandlers';
import { calendarHandlers } from './ipc/calendarHandlers';
import { importHandlers } from './ipc/importHandlers';
import { fileHandlers } from './ipc/fileHandlers';
import { missionHandlers } from './ipc/missionHandlers';
import { newMissionHandler } from './ipc/newMissionHandler';
import { answerCalls, type AnswerCall } from './ipc/answerCalls';
import { recordHandlers } from './ipc/recordHandlers';
import { reportHandlers } from './ipc/reportHandlers';
import { RunningWork } from './ipc/runningWork';
import { windowHandlers } from './ipc/windowHandlers';
import { workbookHandlers } from './ipc/workbookHandlers';
import { Directory } from './mission/directory';
import type { SessionEvent } from './mission/sessionEvent';
import { createSystemContext } from './mission/systemContext';
import { createThreadStorage } from './mission/threadStorage';
import { loadProfile } from './settings/profile';
import { applicationMenu, type FileAct } from './windows/applicationMenu';
import { FileDialogs } from './windows/fileDialogs';
import { MissionFiles } from './windows/missionFiles';
import type { MissionWindow } from './windows/missionWindow';
import { MissionWindows, type WindowParts } from './windows/missionWindows';
import { createSystemTexts } from './windows/systemTexts';

// Freezing goes through the whole mission when it is opened, and through every collection touched at each edit. It is on
// in the tests, where whoever writes a mission in place is caught.
setAutoFreeze(false);

/** The application with its windows. */
export interface RunningWindows {
  readonly answer: AnswerCall;
  /** Opens the files that a second start, or the system, hands over; without any, shows the application. */
  open(files: readonly string[], folder: string): Promise<void>;
}

/** Shows the application in its first window, made before anything else was read, with these files. */
export async function startWindows(first: BrowserWindow, files: readonly string[]): Promise<RunningWindows> {
  const folder = app.getPath('userData');
  const context = createSystemContext(folder, () => profile.settings.value.author);
  const profile = await loadProfile(context.files, folder, app.getLocale().startsWith('fr') ? 'fr' : 'en');
  const storage = createThreadStorage({ profile: folder, author: context.author });
  const texts = createSystemTexts(() => profile.settings.value.locale);
  const directory = new Directory(context, storage, (event) => tellOfDirectory(windows, event));
  const parts: WindowParts = { context, storage, profile, texts, directory, dialogs: new FileDialogs(texts) };
  const printer = new PrintWindow(join(app.getAppPath(), 'assets', 'print'));
  // A hidden window would keep the application running after the last one that can be seen.
  const windows = new MissionWindows(parts, () => printer.close());
  const missionFiles = new MissionFiles(parts, windows);
  const follow = (settings: Settings) => followSettings(settings, parts, windows, missionFiles);
  const answer = answerCalls(windows, handlersOf(parts, windows, missionFiles, printer, follow));
  follow(profile.settings.value);
  windows.add(first);
  const open: RunningWindows['open'] = (paths, from) =>
    openAll(
      windows,
      parts,
      paths.map((path) => resolve(from, path)),
    );
  void open(files, process.cwd());
  return { answer, open };
}

function handlersOf(
  parts: WindowParts,
  windows: MissionWindows,
  files: MissionFiles,
  printer: PrintWindow,
  follow: (settings: Settings) => void,
) {
  const running = new RunningWork();
  return {
    ...missionHandlers,
    ...directoryHandlers(parts),
    ...newMissionHandler(windows, parts),
    ...fileHandlers(files, parts),
    ...importHandlers(parts, running),
    ...briefHandlers(parts, running, printer),
    ...calendarHandlers(parts, running, printer),
    ...workbookHandlers(parts, running),
    ...recordHandlers(parts),
    ...reportHandlers(parts, running, printer),
    ...contactCardHandlers(parts, running),
    ...windowHandlers(parts, follow),
  };
}

async function openAll(windows: MissionWindows, { dialogs }: WindowParts, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) windows.showStartPage();
  for (const path of paths) {
    const start = windows.all.find(({ session }) => !session);
    const opened = await windows.openPath(path, start);
    if (!opened.ok && opened.error.code !== 'cancelled') {
      await dialogs.tellError(start ?? windows.showStartPage(), opened.error);
    }
  }
}

/** Every window may show the directory. It has no file that anybody named, and no title to follow. */
function tellOfDirectory(windows: MissionWindows, { name, event }: SessionEvent): void {
  for (const window of windows.all) {
    if (name === 'mission:published') window.tell('directory:published', event);
    if (name === 'mission:save-state') window.tell('directory:save-state', event);
  }
}

/** Theme, menu, titles and every window follow what the person has chosen. */
function followSettings(
  settings: Settings,
  { texts }: WindowParts,
  windows: MissionWindows,
  files: MissionFiles,
): void {
  nativeTheme.themeSource = settings.theme;
  const acts = {
    ask: (action: MenuAction) => windows.focused()?.tell('window:menu', action),
    file: (act: FileAct) => void fileAct(act, windows, files),
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(applicationMenu(texts.translate, process.platform, acts)));
  windows.showTitles();
  for (const window of windows.all) window.tell('settings:changed', settings);
}

async function fileAct(act: FileAct, windows: MissionWindows, files: MissionFiles): Promise<void> {
  const window = windows.focused();
  if (!window) {
    if (act === 'open') await files.openOrTell(windows.showStartPage());
    return;
  }
  await actIn(window, act, files);
}

async function actIn(window: MissionWindow, act: FileAct, files: MissionFiles): Promise<unknown> {
  switch (act) {
    case 'open':
      return files.openOrTell(window);
    case 'save':
      // A failure shows in the window's own banner, as it does when saving by itself fails.
      return files.save(window);
    case 'save-as':
      return files.saveAsOrTell(window);
    case 'close':
      return window.browser.close();
    default:
      return assertNever(act);
  }
}
