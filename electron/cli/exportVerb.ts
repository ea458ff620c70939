import { resolve } from 'node:path';
import { dossierReaders } from '../../shared/brief/dossierReaders';
import { briefPartSchema } from '../../shared/model/briefPart';
import { errorSentence } from '../../shared/i18n/errorSentence';
import type { FileError } from '../../shared/ipc/fileError';
import type { CalendarRecipient } from '../../shared/model/calendarRecipient';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import { exportCalendars, type WrittenCalendars } from '../export/exportCalendars';
import { writeErrorOf } from '../storage/fileErrorOf';
import { editMissionFile } from './editMissionFile';
import { readMission } from './readMission';
import { recipientsNamed } from './recipientsNamed';
import type { VerbCall } from './verbCall';
import type { VerbContext, VerbOutcome } from './verbContext';

type ExportCall = Extract<VerbCall, { verb: 'export' }>;
type Written = Promise<Result<Writings, FileError>>;

interface Writings {
  readonly files: readonly string[];
  /** What is to be said besides. */
  readonly remarks: readonly string[];
}

/** Writes what the delegation takes along, and what a partner may publish, into one folder, which is made if it is not there. */
export async function exportVerb(call: ExportCall, context: VerbContext): VerbOutcome {
  const read = await readMission(context, call.file);
  if (!read.ok) return read;
  const folder = resolve(context.folder, call.folder);
  const made = await context.session.files.makeFolder(folder);
  if (!made.ok) return failure(writeErrorOf(folder, made.error));
  const recipients = recipientsNamed(call.recipients, read.value.mission);
  if (!recipients.ok) return recipients;
  const [written, remarks]: [string[], string[]] = [[], []];
  for (const write of writersOf(call)) {
    const report = await write(call, read.value.mission, recipients.value, folder, context);
    if (!report.ok) return report;
    written.push(...report.value.files);
    remarks.push(...report.value.remarks);
  }
  return success([...written, context.t('exported', { count: written.length, folder }), ...remarks].join('\n'));
}

function writersOf(call: ExportCall) {
  return [
    ...(call.calendars ? [calendars] : []),
    ...(call.briefs ? [briefs] : []),
    ...(call.programme ? [programme] : []),
  ];
}

async function calendars(
  { file, choices, form }: ExportCall,
  mission: Mission,
  recipients: readonly CalendarRecipient[],
  folder: string,
  context: VerbContext,
): Written {
  const { files, now } = context.session;
  const sheets = { printer: context.printer, paper: 'letter' as const };
  const work = { files, folder, locale: context.locale, now: now(), sheets };
  const report = await exportCalendars(mission, { recipients: [...recipients], choices, form }, work);
  return report.ok ? success(await noted(file, mission, report.value, context)) : report;
}

/** Takes note in the mission of what was sent, and says what is to be said of it. */
async function noted(
  file: string,
  mission: Mission,
  written: WrittenCalendars,
  context: VerbContext,
): Promise<Writings> {
  // A sample is to be tried as it was shipped; nobody has a calendar of it.
  const entries = mission.isSample ? {} : written.entries;
  const note = await noteEntries(file, entries, context);
  // The files are written and good: that the mission could not take note of them does not undo that, but must be known.
  const why = note.ok ? undefined : errorSentence(context.translations, note.error, context.locale);
  const t = context.translations.getFixedT(context.locale, 'calendars');
  const remarks = [
    ...written.warnings.map(({ code, name, value }) => t(`warning.${code}`, { name, value })),
    ...(why === undefined ? [] : [context.t('notNoted', { why })]),
  ];
  return { files: written.files, remarks };
}

function noteEntries(file: string, entries: Mission['publications'], context: VerbContext) {
  const command = { name: 'record-publication', payload: { entries } } as const;
  return Object.keys(entries).length === 0
    ? Promise.resolve(success(undefined))
    : editMissionFile(file, context, (session) => session.execute(command));
}

/** The brief of the delegation, everyone's pocket itinerary and what was prepared for their meetings; no brief where recipients are named. */
async function briefs(
  call: ExportCall,
  mission: Mission,
  recipients: readonly CalendarRecipient[],
  folder: string,
  context: VerbContext,
): Written {
  const { saveBrief } = await import('../export/printBriefs');
  const { files, now } = context.session;
  const work = { printer: await context.printer(), now: now(), locale: context.locale, files, folder };
  const delegates = recipients.flatMap((recipient) => (recipient.kind === 'delegate' ? [recipient.id] : []));
  const common = { language: call.choices.language, paper: 'letter' as const, includeTentative: true };
  const parts = [...briefPartSchema.options];
  const readers = dossierReaders(mission, common);
  const prepared = delegates.filter((delegate) => readers.has(delegate));
  const requests = [
    ...(call.recipients.length === 0
      ? [{ ...common, document: 'delegation-brief' as const, delegates: [], parts }]
      : []),
    ...(delegates.length > 0 ? [{ ...common, document: 'pocket-itinerary' as const, delegates, parts }] : []),
    ...(prepared.length > 0 ? [{ ...common, document: 'meeting-dossiers' as const, delegates: prepared, parts }] : []),
  ];
  const written: string[] = [];
  for (const request of requests) {
    const report = await saveBrief(mission, request, work);
    if (!report.ok) return report;
    written.push(...report.value.files);
  }
  return success({ files: written, remarks: [] });
}

async function programme(
  { file, choices }: ExportCall,
  mission: Mission,
  _: readonly CalendarRecipient[],
  folder: string,
  context: VerbContext,
): Written {
  const { saveProgramme } = await import('../export/saveProgramme');
  const { files, now } = context.session;
  const sheets = { printer: context.printer, paper: 'letter' as const };
  const work = { files, folder, locale: context.locale, now: now(), sheets, printer: await context.printer() };
  // Whoever publishes it has readers of both languages, unless one is asked for.
  const language = choices.language === 'recipient' ? 'both' : choices.language;
  const report = await saveProgramme(mission, { language, paper: 'letter' }, work);
  return report.ok ? success(await noted(file, mission, report.value, context)) : report;
}
