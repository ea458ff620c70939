import type { Host, HostEvents } from './host';

/** The calls of `Host` that cross to the main process; the rest is answered within the window. */
export type HostMethod = Exclude<keyof Host, 'on' | 'pathOfDroppedFile'>;
export type HostRequest<Method extends HostMethod> =
  Parameters<Host[Method]> extends [infer Request] ? Request : undefined;
export type HostReply<Method extends HostMethod> = Awaited<ReturnType<Host[Method]>>;

/** By name, so that the compiler notices a call that is missing here. The preload exposes these and nothing else. */
const methods: Readonly<Record<HostMethod, true>> = {
  loadWindow: true,
  newMission: true,
  openMission: true,
  openSample: true,
  saveMission: true,
  saveMissionAs: true,
  handOverCopy: true,
  reduceMission: true,
  protectMission: true,
  unlockMission: true,
  leaveLocked: true,
  listRecentMissions: true,
  forgetRecentMission: true,
  execute: true,
  undo: true,
  redo: true,
  openDirectory: true,
  searchDirectory: true,
  editDirectory: true,
  undoInDirectory: true,
  redoInDirectory: true,
  listDisagreements: true,
  settleDisagreement: true,
  openRecovered: true,
  saveOriginal: true,
  leaveRecovery: true,
  listVersions: true,
  lookBack: true,
  goBack: true,
  openVersion: true,
  listHistory: true,
  describeHistory: true,
  readHistoryEntry: true,
  searchHistory: true,
  readSpreadsheet: true,
  readAgenda: true,
  cancelWork: true,
  exportCalendars: true,
  previewBrief: true,
  saveBrief: true,
  printBrief: true,
  saveWorkbooks: true,
  readEarlierFigures: true,
  readOtherEvidence: true,
  saveReport: true,
  saveContactCards: true,
  saveProgramme: true,
  showInFolder: true,
  openLink: true,
  controlWindow: true,
  rememberView: true,
  changeSettings: true,
};
export const hostMethods = Object.keys(methods) as readonly HostMethod[];

const events: Readonly<Record<keyof HostEvents, true>> = {
  'window:document-changed': true,
  'window:maximised': true,
  'mission:published': true,
  'mission:save-state': true,
  'mission:file': true,
  'mission:merged': true,
  'directory:published': true,
  'directory:save-state': true,
  'window:menu': true,
  'settings:changed': true,
  'work:progress': true,
};
export const hostEventNames = Object.keys(events) as readonly (keyof HostEvents)[];

/** Name of the IPC channel of a call. */
export function channelOf(method: HostMethod): string {
  return `host:${method}`;
}
