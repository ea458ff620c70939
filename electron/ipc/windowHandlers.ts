import { app, shell, type BrowserWindow } from 'electron';
import { assertNever } from '../../shared/model/assertNever';
import type { WindowState } from '../../shared/ipc/host';
import type { HostRequest } from '../../shared/ipc/hostMethods';
import type { Settings } from '../../shared/ipc/settings';
import type { MissionView } from '../../shared/ipc/missionView';
import { windowButtons } from '../windows/browserWindow';
import type { MissionWindow } from '../windows/missionWindow';
import type { WindowParts } from '../windows/missionWindows';
import { outsideAddress } from '../windows/outsideAddress';
import type { HostHandlers } from './hostHandlers';

type WindowMethod = 'loadWindow' | 'controlWindow' | 'showInFolder' | 'openLink' | 'rememberView' | 'changeSettings';

/** The window itself, and what this installation remembers of it. */
export function windowHandlers(
  parts: WindowParts,
  settingsChanged: (settings: Settings) => void,
): HostHandlers<WindowMethod> {
  const { profile, dialogs } = parts;
  return {
    loadWindow: async (window) => {
      await window.settle();
      return JSON.stringify(stateOf(window, parts));
    },
    controlWindow: async ({ browser }, { action }) => {
      control(browser, action);
      return undefined;
    },
    showInFolder: async (_window, { path }) => {
      // A path that a page makes up is not shown: on some systems a look at another computer's folder is already a request.
      if (dialogs.hasChosen(path)) shell.showItemInFolder(path);
      return undefined;
    },
    openLink: async (window, { address }) => {
      const outside = outsideAddress(address);
      if (outside && (await dialogs.mayOpenLink(window, outside))) await shell.openExternal(outside);
      return undefined;
    },
    rememberView: async ({ session }, view) => {
      if (session) profile.views.change(withView(profile.views.value, session.mission.id, view));
      return undefined;
    },
    changeSettings: async (_window, changes) => {
      const settings = { ...profile.settings.value, ...changes };
      profile.settings.change(settings);
      settingsChanged(settings);
      return settings;
    },
  };
}

function control(browser: BrowserWindow, action: HostRequest<'controlWindow'>['action']): void {
  switch (action) {
    case 'minimise':
      return browser.minimize();
    case 'toggle-maximise':
      return browser.isMaximized() ? browser.unmaximize() : browser.maximize();
    case 'close':
      return browser.close();
    default:
      return assertNever(action);
  }
}

function stateOf({ browser, session, recovery, question }: MissionWindow, { profile }: WindowParts): WindowState {
  return {
    recovery: recovery?.found ?? null,
    locked: question?.request ?? null,
    document: session?.snapshot() ?? null,
    settings: profile.settings.value,
    view: (session && profile.views.value[session.mission.id]) ?? null,
    platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
    version: app.getVersion(),
    windowButtons,
    isMaximised: browser.isMaximized(),
  };
}

function withView(views: Readonly<Record<string, MissionView>>, mission: string, changes: MissionView) {
  return { ...views, [mission]: { ...views[mission], ...changes } };
}
