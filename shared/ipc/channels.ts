import { z } from 'zod';
import { commandSchema } from '../commands/commands';
import { agendaClockChoiceSchema } from '../imports/agendaClockChoice';
import { directoryCommandSchema } from '../commands/directoryCommand';
import { spreadsheetReadingSchema } from '../imports/spreadsheetReading';
import { agreementIdSchema } from '../model/identifier';
import { localeSchema } from '../model/locale';
import { copyRecipientSchema } from '../privacy/copyRecipient';
import { newPassphraseSchema, typedPassphraseSchema } from '../privacy/passphrase';
import { accessListRequestSchema } from './accessListRequest';
import { briefRequestSchema } from './briefRequest';
import { calendarRequestSchema } from './calendarRequest';
import { contactCardsRequestSchema } from './contactCardsRequest';
import { changeSheetRequestSchema } from './changeSheetRequest';
import { disagreementChoiceSchema } from './disagreement';
import { filePathSchema } from './filePath';
import type { HostMethod, HostRequest } from './hostMethods';
import { missionViewSchema } from './missionView';
import { newMissionRequestSchema } from './newMissionRequest';
import { pastStateSchema } from './pastState';
import { settingsSchema } from './settings';
import { programmeRequestSchema } from './programmeRequest';
import { reportRequestSchema } from './reportRequest';
import { supportSheetRequestSchema } from './supportSheetRequest';
import { termRecordRequestSchema } from './termRecordRequest';
import { peopleListRequestSchema } from './peopleListRequest';
import { missingDetailsRequestSchema, peopleListsRequestSchema, surveyRequestSchema } from './workbookRequest';

const nothing = z.undefined();
/** Names a piece of work in progress reports, and to cancel it. */
const work = z.string().min(1).max(64);
/** Commands of one step of undo. */
const group = z.string().min(1).max(64).exactOptional();
/** An entry of the history. */
const entry = z.string().min(1).max(64);
const count = z.int().nonnegative().max(10_000_000);
const chosenPath = z.strictObject({ path: filePathSchema.exactOptional() });
const toPreview = z.discriminatedUnion('document', [
  briefRequestSchema.extend({ work }),
  accessListRequestSchema.extend({ work }),
  supportSheetRequestSchema.extend({ work }),
  termRecordRequestSchema.extend({ work }),
]);
const toPrint = z.discriminatedUnion('document', [
  ...toPreview.options,
  changeSheetRequestSchema.extend({ work }),
  peopleListRequestSchema.extend({ work }),
]);
const fileToRead = z.strictObject({ work, path: filePathSchema.exactOptional() });

/**
 * Every channel between window and main process, with what it accepts. The window shows what people import and paste,
 * so a request is checked as if it came from outside; replies come from the main process and are only typed, by `Host`.
 */
export const hostChannels: { readonly [Method in HostMethod]: z.ZodType<HostRequest<Method>> } = {
  loadWindow: nothing,
  newMission: newMissionRequestSchema,
  openMission: chosenPath,
  openSample: z.strictObject({ sample: z.enum(['bio-2026-san-diego', 'boston-2026']) }),
  saveMission: nothing,
  saveMissionAs: nothing,
  handOverCopy: z.strictObject({ recipient: copyRecipientSchema }),
  reduceMission: nothing,
  protectMission: z.strictObject({
    current: typedPassphraseSchema.exactOptional(),
    next: newPassphraseSchema.nullable(),
  }),
  unlockMission: z.strictObject({ passphrase: typedPassphraseSchema }),
  leaveLocked: nothing,
  listRecentMissions: nothing,
  forgetRecentMission: z.strictObject({ path: filePathSchema }),
  execute: z.strictObject({ command: commandSchema, group }),
  undo: nothing,
  redo: nothing,
  openDirectory: z.strictObject({ mayRestore: z.literal(true).exactOptional() }),
  searchDirectory: z.strictObject({ query: z.string().max(200) }),
  editDirectory: z.strictObject({ command: directoryCommandSchema, group }),
  undoInDirectory: nothing,
  redoInDirectory: nothing,
  listDisagreements: nothing,
  settleDisagreement: disagreementChoiceSchema,
  openRecovered: nothing,
  saveOriginal: nothing,
  leaveRecovery: nothing,
  listVersions: nothing,
  lookBack: z.strictObject({ state: pastStateSchema }),
  goBack: z.strictObject({ state: pastStateSchema }),
  openVersion: z.strictObject({ version: z.string().regex(/^\d{8}\.mission$/) }),
  listHistory: nothing,
  describeHistory: z.strictObject({ entries: z.array(entry).max(100) }),
  readHistoryEntry: z.strictObject({ entry, from: count }),
  searchHistory: z.strictObject({
    query: z.string().min(1).max(200),
    locale: localeSchema,
    from: z.strictObject({ entry: count, record: count }),
  }),
  readSpreadsheet: fileToRead.extend({ as: spreadsheetReadingSchema.exactOptional() }),
  readAgenda: fileToRead.extend({ clocks: z.array(agendaClockChoiceSchema).max(100).exactOptional() }),
  cancelWork: z.strictObject({ work }),
  exportCalendars: calendarRequestSchema.extend({ work }),
  previewBrief: toPreview,
  saveBrief: toPrint,
  printBrief: toPrint,
  saveWorkbooks: z.discriminatedUnion('document', [
    missingDetailsRequestSchema.extend({ work }),
    peopleListsRequestSchema.extend({ work }),
    surveyRequestSchema.extend({ work }),
  ]),
  readEarlierFigures: z.strictObject({}),
  readOtherEvidence: z.strictObject({ agreement: agreementIdSchema }),
  saveReport: reportRequestSchema.extend({ work }),
  saveContactCards: contactCardsRequestSchema.extend({ work }),
  saveProgramme: programmeRequestSchema.extend({ work }),
  showInFolder: z.strictObject({ path: filePathSchema }),
  openLink: z.strictObject({ address: z.string().min(1).max(2048) }),
  controlWindow: z.strictObject({ action: z.enum(['minimise', 'toggle-maximise', 'close']) }),
  rememberView: missionViewSchema,
  changeSettings: z.strictObject({
    locale: localeSchema.exactOptional(),
    theme: settingsSchema.shape.theme.exactOptional(),
    author: settingsSchema.shape.author.exactOptional(),
    paper: settingsSchema.shape.paper.exactOptional(),
    mappings: settingsSchema.shape.mappings.unwrap().exactOptional(),
    notDuplicates: settingsSchema.shape.notDuplicates.unwrap().exactOptional(),
    filters: settingsSchema.shape.filters.unwrap().exactOptional(),
  }),
};
