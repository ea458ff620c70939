import { basename, resolve } from 'node:path';
import type { DomainError } from '../../shared/commands/domainError';
import { leftOutSentence } from '../../shared/i18n/leftOutSentence';
import { delegateImportPayloads } from '../../shared/imports/delegateImportPayloads';
import { readDelegateRows } from '../../shared/imports/readDelegateRows';
import { suggestMapping } from '../../shared/imports/suggestMapping';
import { withPhotosLeftOut } from '../../shared/imports/withPhotosLeftOut';
import type { FileError } from '../../shared/ipc/fileError';
import type { Mission } from '../../shared/model/mission';
import { runToEnd } from '../../shared/model/runToEnd';
import { success, type Result } from '../../shared/model/result';
import { readPeopleFile } from '../import/readPeopleFile';
import type { MissionSession } from '../mission/missionSession';
import { agendaSteps } from './agendaSteps';
import { editMissionFile } from './editMissionFile';
import type { ImportSteps } from './importSteps';
import type { VerbCall } from './verbCall';
import type { VerbContext, VerbOutcome } from './verbContext';

type ImportCall = Extract<VerbCall, { verb: 'import' }>;

/** Imports into a mission file what the window would propose, without asking. */
export async function importVerb(call: ImportCall, context: VerbContext): VerbOutcome {
  const imported = await editMissionFile(call.file, context, (session) => importInto(call, session, context));
  if (!imported.ok) return imported;
  const done = context.t('imported', { from: basename(call.from), to: basename(call.file) });
  return success([done, ...imported.value].join('\n'));
}

/** Gives what is to be said besides. */
async function importInto(
  call: ImportCall,
  session: MissionSession,
  context: VerbContext,
): Promise<Result<readonly string[], FileError | DomainError>> {
  const steps = await stepsOf(call, session.mission, context);
  if (!steps.ok) return steps;
  const group = context.session.newId();
  for (const command of steps.value.commands) {
    const executed = await session.execute(command, group);
    if (!executed.ok) return executed;
  }
  return success(steps.value.remarks);
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
  const plan = runToEnd(readDelegateRows({ table: table.value, mapping, mission, language: context.locale }));
  const payloads = [...delegateImportPayloads(plan, basename(path), context.session.newId)];
  const { leftOut, pictures = [] } = table.value;
  // Only a window unpacks pictures (docs/decisions/0186).
  const left = leftOut && withPhotosLeftOut(leftOut, pictures.length);
  const remark = left && leftOutSentence(context.translations, left, context.locale);
  return success({
    commands: payloads.map((payload) => ({ name: 'import-delegates', payload })),
    remarks: remark === undefined ? [] : [remark],
  });
}
