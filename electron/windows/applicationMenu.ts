import type { MenuItemConstructorOptions } from 'electron';
import type { MenuAction } from '../../shared/ipc/host';
import type { SystemTexts } from './systemTexts';

/** What menu entries do that is not for the window's page to do. */
export type FileAct = 'open' | 'save' | 'save-as' | 'close';

export interface MenuActs {
  readonly ask: (action: MenuAction) => void;
  readonly file: (act: FileAct) => void;
}

type Entry = MenuItemConstructorOptions;
const separator: Entry = { type: 'separator' };

/** The native menu in one language, with the shortcuts of the platform. */
export function applicationMenu(t: SystemTexts['translate'], platform: NodeJS.Platform, acts: MenuActs): Entry[] {
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [macMenu(t, acts)] : []),
    fileMenu(t, acts, isMac),
    editMenu(t, acts, isMac),
    goMenu(t, acts),
    viewMenu(t, isMac),
    ...(isMac ? [macWindowMenu(t)] : []),
    { label: t('menu.help'), role: 'help', submenu: [ask(acts, t('menu.shortcuts'), 'show-shortcuts', 'CmdOrCtrl+/')] },
  ];
}

function ask(acts: MenuActs, label: string, action: MenuAction, accelerator?: string): Entry {
  return { label, click: () => acts.ask(action), ...(accelerator ? { accelerator } : {}) };
}

function file(acts: MenuActs, label: string, act: FileAct, accelerator: string): Entry {
  return { label, accelerator, click: () => acts.file(act) };
}

function macMenu(t: SystemTexts['translate'], acts: MenuActs): Entry {
  return {
    label: 'Passerelle',
    submenu: [
      { label: t('menu.about'), role: 'about' },
      separator,
      ask(acts, t('menu.settings'), 'show-settings', 'Cmd+,'),
      separator,
      { label: t('menu.hide'), role: 'hide' },
      { label: t('menu.hideOthers'), role: 'hideOthers' },
      { label: t('menu.showAll'), role: 'unhide' },
      separator,
      { label: t('menu.quit'), role: 'quit' },
    ],
  };
}

function fileMenu(t: SystemTexts['translate'], acts: MenuActs, isMac: boolean): Entry {
  return {
    label: t('menu.file'),
    submenu: [
      ask(acts, t('menu.newMission'), 'new-mission', 'CmdOrCtrl+N'),
      file(acts, t('menu.open'), 'open', 'CmdOrCtrl+O'),
      separator,
      file(acts, t('menu.save'), 'save', 'CmdOrCtrl+S'),
      file(acts, t('menu.saveAs'), 'save-as', 'CmdOrCtrl+Shift+S'),
      ask(acts, t('menu.handOver'), 'hand-over'),
      ask(acts, t('menu.protect'), 'protect'),
      ask(acts, t('menu.reduce'), 'reduce'),
      separator,
      ask(acts, t('menu.print'), 'print', 'CmdOrCtrl+P'),
      separator,
      file(acts, t('menu.closeWindow'), 'close', 'CmdOrCtrl+W'),
      ...(isMac ? [] : [{ label: t('menu.quit'), role: 'quit' as const, accelerator: 'Ctrl+Q' }]),
    ],
  };
}

function editMenu(t: SystemTexts['translate'], acts: MenuActs, isMac: boolean): Entry {
  return {
    label: t('menu.edit'),
    submenu: [
      ask(acts, t('menu.undo'), 'undo', 'CmdOrCtrl+Z'),
      ask(acts, t('menu.redo'), 'redo', isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
      separator,
      { label: t('menu.cut'), role: 'cut' },
      { label: t('menu.copy'), role: 'copy' },
      { label: t('menu.paste'), role: 'paste' },
      { label: t('menu.selectAll'), role: 'selectAll' },
      separator,
      ask(acts, t('menu.add'), 'add', 'CmdOrCtrl+Enter'),
      ask(acts, t('menu.find'), 'find', 'CmdOrCtrl+F'),
      ...(isMac ? [] : [separator, ask(acts, t('menu.settings'), 'show-settings', 'Ctrl+,')]),
    ],
  };
}

function goMenu(t: SystemTexts['translate'], acts: MenuActs): Entry {
  const screens = [
    'overview',
    'itinerary',
    'delegation',
    'venues',
    'conflicts',
    'support',
    'calendars',
    'briefs',
    'history',
    'agreements',
    'tasks',
    'promotion',
    'joint',
    'outcomes',
  ] as const;
  return {
    label: t('menu.go'),
    submenu: [
      ask(acts, t('menu.palette'), 'open-palette', 'CmdOrCtrl+K'),
      separator,
      ...screens.map((screen, index) => {
        // There are nine figures: Ctrl+0 is the actual size.
        const key = index < 9 ? `CmdOrCtrl+${index + 1}` : undefined;
        return ask(acts, t(`menu.${screen}`), `go-${screen}`, key);
      }),
    ],
  };
}

function viewMenu(t: SystemTexts['translate'], isMac: boolean): Entry {
  return {
    label: t('menu.view'),
    submenu: [
      { label: t('menu.zoomIn'), role: 'zoomIn' },
      { label: t('menu.zoomOut'), role: 'zoomOut' },
      { label: t('menu.actualSize'), role: 'resetZoom' },
      separator,
      { label: t('menu.fullScreen'), role: 'togglefullscreen', accelerator: isMac ? 'Ctrl+Cmd+F' : 'F11' },
    ],
  };
}

function macWindowMenu(t: SystemTexts['translate']): Entry {
  return { label: t('menu.window'), role: 'windowMenu', submenu: [{ label: t('menu.minimise'), role: 'minimize' }] };
}
