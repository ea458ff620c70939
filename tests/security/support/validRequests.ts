import type { HostMethod, HostRequest } from '../../../shared/ipc/hostMethods';

const choices = {
  language: 'fr',
  times: 'zoned',
  includeTentative: false,
  privacy: 'sensitive',
  kinds: { flight: { isIncluded: true, isBusy: false, reminders: [60] } },
} as const;

const brief = {
  work: 'brief',
  document: 'delegation-brief',
  delegates: [],
  language: 'fr',
  paper: 'letter',
  parts: ['cover'],
  includeTentative: false,
} as const;

/** For every call a request that the contract accepts: what a stranger would send, and what a fuzzer starts from. */
export const validRequests = {
  loadWindow: undefined,
  newMission: { from: 'preset', preset: 'blank', firstDay: '2027-06-13' },
  openMission: { path: '/nowhere/visit.mission' },
  openSample: { sample: 'boston-2026' },
  saveMission: undefined,
  saveMissionAs: undefined,
  handOverCopy: { recipient: 'hosts' },
  reduceMission: undefined,
  protectMission: { current: 'une phrase de passe', next: null },
  unlockMission: { passphrase: 'une phrase de passe' },
  leaveLocked: undefined,
  listRecentMissions: undefined,
  forgetRecentMission: { path: '/nowhere/visit.mission' },
  execute: { command: { name: 'edit-mission', payload: { changes: { titleFr: 'Prise' } } }, group: 'typing' },
  undo: undefined,
  redo: undefined,
  openDirectory: { mayRestore: true },
  editDirectory: { command: { name: 'delete-person', payload: { person: 'somebody' } }, group: 'typing' },
  undoInDirectory: undefined,
  redoInDirectory: undefined,
  listDisagreements: undefined,
  settleDisagreement: { path: ['titleFr'], choice: '12@0a' },
  openRecovered: undefined,
  saveOriginal: undefined,
  leaveRecovery: undefined,
  listVersions: undefined,
  lookBack: { state: { kind: 'entry', entry: 'nothing' } },
  goBack: { state: { kind: 'version', version: '00000001.mission' } },
  openVersion: { version: '00000001.mission' },
  listHistory: undefined,
  describeHistory: { entries: ['nothing'] },
  readHistoryEntry: { entry: 'nothing', from: 0 },
  searchHistory: { query: 'Prise', locale: 'fr', from: { entry: 0, record: 0 } },
  readSpreadsheet: { work: 'reading', path: '/nowhere/people.csv' },
  readAgenda: { work: 'reading', path: '/nowhere/agenda.ics', clocks: [{ tzid: 'Hall Time', take: 'file' }] },
  cancelWork: { work: 'reading' },
  exportCalendars: {
    work: 'calendars',
    form: 'packages',
    recipients: [{ kind: 'mission' }, { kind: 'host', id: 'torrey-mesa' }],
    choices,
  },
  previewBrief: brief,
  saveBrief: brief,
  printBrief: { document: 'change-sheet', recipient: { kind: 'mission' }, choices, paper: 'a4', work: 'sheet' },
  saveReport: { audience: 'partner', language: 'both', paper: 'a4', work: 'report' },
  saveWorkbooks: { document: 'missing-details', of: ['norvexia', 'anne'], work: 'sheets' },
  showInFolder: { path: '/nowhere' },
  openLink: { address: 'https://example.org/' },
  controlWindow: { action: 'close' },
  rememberView: { screen: 'itinerary', pixelsPerHour: 60, hiddenColumns: { people: ['phone'] } },
  changeSettings: { locale: 'en', author: 'Mallory' },
} satisfies { readonly [Method in HostMethod]: Unbranded<HostRequest<Method>> };

/** A request as it comes over the wire, before a schema has given its texts their meaning. */
type Unbranded<T> = T extends string ? string : T extends object ? { readonly [Key in keyof T]: Unbranded<T[Key]> } : T;
