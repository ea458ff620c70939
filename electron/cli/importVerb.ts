import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Command } from '../../shared/commands/commands';
import { leftOutSentence } from '../../shared/i18n/leftOutSentence';
import { agendaImportPayloads } from '../../shared/imports/agendaImportPayloads';
import { defaultOutcomes } from '../../shared/imports/agendaImportPlan';
import { delegateImportPayloads } from '../../shared/imports/delegateImportPayloads';
import { readAgendaRows } from '../../shared/imports/readAgendaRows';
import { readDelegateRows } from '../../shared/imports/readDelegateRows';
import { suggestMapping } from '../../shared/imports/suggestMapping';
import type { FileError } from '../../shared/ipc/fileError';
import type { Mission } from '../../shared/model/mission';
import { success, type Result } from '../../shared/model/result';
import { readAgendaFile } from '../import/readAgendaFile';
import { readPeopleFile } from '../import/readPeopleFile';
import { floatingZoneOf } from '../import/floatingZoneOf';
import { missionPlacesIn } from '../mission/missionPlaces';
import { MissionSession } from '../mission/missionSession';
import { openMission } from '../mission/openMission';
import type { VerbCall } from './verbCall';
import type { VerbContext, VerbOutcome } from './verbContext';

type ImportCall = Extract<VerbCall, { verb: 'import' }>;

/**
 * Imports into a mission file what the window would propose, without asking. Its journal is a passing one: that of the
 * profile may belong to a window that has the same file open, and would then lose edits.
 */
export async function importVerb(call: ImportCall, context: VerbContext): VerbOutcome {
  const passing = await mkdtemp(join(tmpdir(), 'passerelle-'));
  try {
    return await importInto(call, { ...context, session: { ...context.session, places: missionPlacesIn(passing) } });
  } finally {
    await rm(passing, { recursive: true, force: true });
  }
}

async function importInto(call: ImportCall, context: VerbContext): VerbOutcome {
  const opened = await openMission(context.session, resolve(context.folder, call.file), context.keyring);
  if (!opened.ok) return opened;
  const session = new MissionSession(context.session, opened.value, () => undefined);
  const steps = await stepsOf(call, session.mission, context);
  if (!steps.ok) {
    await session.abandon();
    return steps;
  }
  const group = context.session.newId();
  for (const command of steps.value.commands) {
    const executed = await session.execute(command, group);
    if (executed.ok) continue;
    await session.abandon();
    return executed;
  }
  const closed = await session.close();
  if (!closed.ok) return closed;
  const done = context.t('imported', { from: basename(call.from), to: basename(call.file) });
  return success([done, ...steps.value.remarks].join('\n'));
}

/** What is to be done, and what is to be said besides. */
interface ImportSteps {
  readonly commands: readonly Command[];
  readonly remarks: readonly string[];
}

function stepsOf(call: ImportCall, mission: Mission, context: VerbContext): Promise<Result<ImportSteps, FileError>> {
  const path = resolve(context.folder, call.from);
  return call.kind === 'delegates' ? delegateSteps(path, mission, context) : agendaSteps(path, mission, context);
}

async function delegateSteps(
  path: string,
  mission: Mission,
  context: VerbContext,
): Promise<Result<ImportSteps, FileError>> {
  const table = await readPeopleFile(path, context.locale);
  if (!table.ok) return table;
  const mapping = suggestMapping(table.value);
  const steps = readDelegateRows({ table: table.value, mapping, mission, language: context.locale });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const payloads = [...delegateImportPayloads(step.value, basename(path), context.session.newId)];
  const { leftOut } = table.value;
  const remark = leftOut && leftOutSentence(context.translations, leftOut, context.locale);
  return success({
    commands: payloads.map((payload) => ({ name: 'import-delegates', payload })),
    remarks: remark === undefined ? [] : [remark],
  });
}

async function agendaSteps(
  path: string,
  mission: Mission,
  context: VerbContext,
): Promise<Result<ImportSteps, FileError>> {
  const agenda = await readAgendaFile(path, { zone: floatingZoneOf(mission), clocks: [] });
  if (!agenda.ok) return agenda;
  const plan = readAgendaRows(agenda.value, mission);
  const chosen = plan.events.filter(({ outcome }) => defaultOutcomes.has(outcome));
  const choice = {
    source: basename(path),
    // Who goes is said later, or recognised in the titles: the same as what the window proposes.
    owner: { everyone: false, groups: [], delegates: [] },
    audience: 'delegation' as const,
    uids: new Set(chosen.map(({ event }) => event.uid)),
  };
  const payloads = agendaImportPayloads(plan, choice, context.session.newId);
  return success({ commands: payloads.map((payload) => ({ name: 'import-agenda', payload })), remarks: [] });
}
