import type { HostMethod } from '../../../shared/ipc/hostMethods';
import { forbiddenAgendaRequests } from './forbiddenAgendaRequests';
import { notCalendarRequests, notSheetRequests } from './forbiddenCalendars';
import { notMissionViews } from './forbiddenViews';
import { notCardRequests } from './forbiddenCards';
import { notProgrammeRequests, notReportRequests } from './forbiddenReports';
import { notListRequests, notWorkbookRequests } from './forbiddenWorkbooks';
import { notHostSheets } from './forbiddenHostSheets';
import { notAgreements, notRecords } from './forbiddenRecords';
import { validRequests } from './validRequests';
import {
  each,
  inherited,
  long,
  notDay,
  notFields,
  notFlag,
  notIdentifiers,
  notList,
  notNumber,
  notOneOf,
  notPassphrase,
  notPath,
  notText,
  notTextOrNull,
  notVersion,
  notWork,
  shape,
  type Fields,
} from './wrongValues';

// What a page may never ask for, written down by hand and on purpose without a look at the schemas: whoever makes a schema
// looser has to argue with this table. Every request of it differs in one thing from a valid one.

const nothing: readonly unknown[] = [...notFields, {}, { path: '/etc/passwd' }, [undefined], { constructor: {} }];

const onPath = (valid: Fields) => [...shape(valid, []), ...each(valid, 'path', notPath)];
const onWork = (valid: Fields) => [...shape(valid, ['work']), ...each(valid, 'work', notWork)];

const earlier = { from: 'copy', path: '/nowhere/visit.mission', firstDay: '2027-06-13' };
const preset = validRequests.newMission;
const newMission = [
  ...shape(preset, ['from', 'preset']),
  ...shape(earlier, ['from', 'firstDay']),
  ...each(preset, 'from', notOneOf('nowhere', 'file', 'PRESET')),
  ...each(preset, 'preset', notOneOf('Blank', '../blank', 'bio-2026')),
  ...each(preset, 'firstDay', notDay),
  ...each(earlier, 'path', notPath),
  ...each(earlier, 'firstDay', notDay),
];

const byVersion = { kind: 'version', version: '00000001.mission' };
const byEntry = { kind: 'entry', entry: 'nothing' };
const onState = [
  ...shape({ state: byEntry }, ['state']),
  ...[
    ...shape(byVersion, ['kind', 'version']),
    ...shape(byEntry, ['kind', 'entry']),
    ...each(byVersion, 'kind', notOneOf('file', 'entry')),
    ...each(byEntry, 'kind', notOneOf('file', 'version')),
    ...each(byVersion, 'version', notVersion),
    ...each(byEntry, 'entry', notWork),
  ].map((state) => ({ state })),
];

const reading = { encoding: 'utf-8', separator: 'comma' };
const table = validRequests.readSpreadsheet;
const readSpreadsheet = [
  ...onWork(table),
  ...onPath(table),
  ...each(table, 'as', [
    ...shape(reading, ['encoding', 'separator']),
    ...each(reading, 'encoding', notOneOf('utf-7', 'UTF-8', 'base64')),
    ...each(reading, 'separator', notOneOf(',', '|', 'COMMA')),
  ]),
];

const brief = validRequests.previewBrief;
const onBrief = [
  ...shape(brief, Object.keys(brief)),
  ...each(brief, 'work', notWork),
  ...each(brief, 'document', notOneOf('everything', '../pocket-itinerary')),
  ...each(brief, 'delegates', notIdentifiers),
  ...each(brief, 'language', notOneOf('de', 'FR', 'fr-CA')),
  ...each(brief, 'paper', notOneOf('a3', 'A4')),
  ...each(brief, 'parts', [
    ...notList,
    ...notOneOf('everything', 'Cover').map((part) => [part]),
    Array.from({ length: 1000 }, () => 'cover'),
  ]),
  ...each(brief, 'includeTentative', notFlag),
  ...each(brief, 'folder', ['/etc', '']),
];

const column = { header: 'nom', field: 'familyName' };
const mapping = { key: 'a', columns: [column] };
const filter = { name: 'CRO', table: 'people', query: '', columns: { tags: 'or' } };
const settings = validRequests.changeSettings;
const changeSettings = [
  ...shape(settings, []),
  ...each(settings, 'locale', notOneOf('de', 'FR', 'fr-CA')),
  ...each(settings, 'theme', notOneOf('pink', 'Dark')),
  ...each(settings, 'author', [...notText, 'x'.repeat(201), long]),
  ...each(settings, 'paper', notOneOf('a3', 'A4')),
  ...each(settings, 'notDuplicates', [
    ...notList,
    Array.from({ length: 5_001 }, () => 'a b'),
    ...[...notText, 'x'.repeat(131), long].map((broken) => [broken]),
  ]),
  ...each(settings, 'filters', [
    ...notList,
    Array.from({ length: 61 }, () => filter),
    ...[
      ...shape(filter, ['name', 'table', 'query', 'columns']),
      ...each(filter, 'name', [...notText, '', 'x'.repeat(81), long]),
      ...each(filter, 'table', notOneOf('delegates', 'People')),
      ...each(filter, 'query', [...notText, 'x'.repeat(201), long]),
      ...each(filter, 'columns', [{ tags: 5 }, { ['x'.repeat(41)]: '' }, { tags: 'x'.repeat(201) }]),
    ].map((broken) => [broken]),
  ]),
  ...each(settings, 'mappings', [
    ...notList,
    Array.from({ length: 41 }, () => mapping),
    ...[
      ...shape(mapping, ['key', 'columns']),
      ...each(mapping, 'key', [...notText, 'x'.repeat(65), long]),
      ...each(mapping, 'columns', [
        ...notList,
        Array.from({ length: 257 }, () => column),
        ...[
          ...shape(column, ['header', 'field']),
          ...each(column, 'header', [...notText, 'x'.repeat(201), long]),
          ...each(column, 'field', notOneOf('locked', 'passportNumber', 'FamilyName')),
        ].map((broken) => [broken]),
      ]),
    ].map((broken) => [broken]),
  ]),
];

const notCount = [...notNumber, -1, 1.5, 10_000_001];

const { describeHistory, readHistoryEntry, searchHistory, settleDisagreement: choice } = validRequests;
const settleDisagreement = [
  ...shape(choice, ['path']),
  ...each(choice, 'path', [
    ...notList,
    [],
    Array.from({ length: 7 }, () => 'a'),
    ...[null, 7, '', 'x'.repeat(65), long, '__proto__', 'constructor', 'prototype'].map((part) => ['people', part]),
  ]),
  ...each(choice, 'choice', [...notText, '', 'x'.repeat(201), long]),
];

const command = validRequests.execute.command;
const edits = (payload: unknown) => ({ name: 'edit-mission', payload });
const execute = [
  ...shape(validRequests.execute, ['command']),
  ...each(validRequests.execute, 'group', notWork),
  ...[
    ...shape(command, ['name', 'payload']),
    ...each(command, 'name', notOneOf('erase-everything', 'Edit-Mission', 'undo')),
    edits({ changes: { id: 'other' } }),
    edits({ changes: { titleFr: Number.NaN } }),
    edits({ changes: { titleFr: 'x'.repeat(501) } }),
    edits({ changes: { titleFr: long } }),
    edits({ changes: { firstDay: '2026-02-30' } }),
    edits({ changes: { lifecycle: 'constructor' } }),
    edits({ changes: { passportNumber: 'AB123456' } }),
    ...[7, '', 'A', '../x', 'x'.repeat(65), ...inherited].map((item) => ({ name: 'delete-item', payload: { item } })),
  ].map((broken) => ({ command: broken })),
];

const directoryCommand = validRequests.editDirectory.command;
const editDirectory = [
  ...shape(validRequests.editDirectory, ['command']),
  ...each(validRequests.editDirectory, 'group', notWork),
  ...[
    ...shape(directoryCommand, ['name', 'payload']),
    ...each(directoryCommand, 'name', notOneOf('delete-everybody', 'Delete-Person', 'undo')),
    edits({ changes: { titleFr: 'Prise' } }),
    { name: 'delete-item', payload: { item: 'meeting' } },
    ...[7, '', 'A', '../x', 'x'.repeat(65), ...inherited].map((person) => ({
      name: 'delete-person',
      payload: { person },
    })),
  ].map((broken) => ({ command: broken })),
];

/** Whatever command it is: what is in it is never one of these. */
export function forbiddenPayloads(name: string): readonly unknown[] {
  const payloads: readonly unknown[] = [
    ...notFields,
    { surprise: 1 },
    { constructor: { prototype: { polluted: true } } },
  ];
  return payloads.map((payload) => ({ command: { name, payload } }));
}

export const forbiddenRequests: Readonly<Record<HostMethod, readonly unknown[]>> = {
  loadWindow: nothing,
  newMission,
  openMission: onPath(validRequests.openMission),
  openSample: [
    ...shape(validRequests.openSample, ['sample']),
    ...each({}, 'sample', notOneOf('../boston-2026', 'boston-2026.mission', '/etc/passwd', 'Boston-2026')),
  ],
  saveMission: nothing,
  saveMissionAs: nothing,
  handOverCopy: [
    ...shape(validRequests.handOverCopy, ['recipient']),
    ...each({}, 'recipient', notOneOf('coordinators', 'delegation', 'Hosts')),
    ...each(validRequests.handOverCopy, 'path', ['/etc/passwd']),
  ],
  reduceMission: nothing,
  protectMission: [
    ...shape(validRequests.protectMission, ['next']),
    ...each(validRequests.protectMission, 'next', [...notTextOrNull, '', 'sept777', 'x'.repeat(1025), long]),
    ...each(validRequests.protectMission, 'current', notPassphrase),
    ...each(validRequests.protectMission, 'path', ['/etc/passwd']),
  ],
  unlockMission: [
    ...shape(validRequests.unlockMission, ['passphrase']),
    ...each({}, 'passphrase', notPassphrase),
    ...each(validRequests.unlockMission, 'path', ['/etc/passwd']),
  ],
  leaveLocked: nothing,
  listRecentMissions: nothing,
  forgetRecentMission: [...onPath(validRequests.forgetRecentMission), {}],
  execute,
  undo: nothing,
  redo: nothing,
  openDirectory: [
    ...shape(validRequests.openDirectory, []),
    ...each({}, 'mayRestore', [false, null, 1, 'true', {}, []]),
  ],
  searchDirectory: [
    ...shape(validRequests.searchDirectory, ['query']),
    ...each(validRequests.searchDirectory, 'query', [...notText, 'x'.repeat(201), long]),
  ],
  editDirectory,
  undoInDirectory: nothing,
  redoInDirectory: nothing,
  listDisagreements: nothing,
  settleDisagreement,
  openRecovered: nothing,
  saveOriginal: nothing,
  leaveRecovery: nothing,
  listVersions: nothing,
  lookBack: onState,
  goBack: onState,
  openVersion: [...shape(validRequests.openVersion, ['version']), ...each({}, 'version', notVersion)],
  listHistory: nothing,
  describeHistory: [
    ...shape(describeHistory, ['entries']),
    ...each({}, 'entries', [...notList, Array.from({ length: 101 }, () => 'x'), ...notWork.map((entry) => [entry])]),
  ],
  readHistoryEntry: shape(readHistoryEntry, ['entry', 'from'])
    .concat(each(readHistoryEntry, 'entry', notWork))
    .concat(each(readHistoryEntry, 'from', notCount)),
  searchHistory: [
    ...shape(searchHistory, ['query', 'locale', 'from']),
    ...each(searchHistory, 'query', [...notText, '', 'x'.repeat(201), long]),
    ...each(searchHistory, 'locale', notOneOf('FR', 'es')),
    ...each(searchHistory, 'from', shape(searchHistory.from, ['entry', 'record'])),
    ...each(searchHistory, 'from', each(searchHistory.from, 'entry', notCount)),
    ...each(searchHistory, 'from', each(searchHistory.from, 'record', notCount)),
  ],
  readSpreadsheet,
  readAgenda: forbiddenAgendaRequests,
  cancelWork: onWork(validRequests.cancelWork),
  exportCalendars: notCalendarRequests,
  previewBrief: [...onBrief, ...notHostSheets, ...notRecords],
  saveBrief: [...onBrief, ...notSheetRequests, ...notHostSheets, ...notRecords, ...notListRequests],
  printBrief: [...onBrief, ...notSheetRequests, ...notHostSheets, ...notRecords, ...notListRequests],
  saveWorkbooks: notWorkbookRequests,
  readOtherEvidence: notAgreements,
  readEarlierFigures: [{ path: '/etc/passwd' }, null, 'x', []],
  saveReport: notReportRequests,
  saveContactCards: notCardRequests,
  saveProgramme: notProgrammeRequests,
  showInFolder: [...onPath(validRequests.showInFolder), {}],
  openLink: [
    ...shape(validRequests.openLink, ['address']),
    ...each({}, 'address', [...notText, '', 'x'.repeat(2049), long]),
  ],
  controlWindow: [
    ...shape(validRequests.controlWindow, ['action']),
    ...each({}, 'action', notOneOf('quit', 'Close', 'destroy')),
  ],
  rememberView: notMissionViews,
  changeSettings,
};
