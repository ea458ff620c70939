import { resolve } from 'node:path';
import type { DelegateId, GroupId } from '../../shared/model/identifier';
import type { Mission } from '../../shared/model/mission';
import { failure, success } from '../../shared/model/result';
import { exportCalendars } from '../export/exportCalendars';
import { writeErrorOf } from '../storage/fileErrorOf';
import { readMission } from './readMission';
import type { VerbCall } from './verbCall';
import type { VerbContext, VerbOutcome } from './verbContext';

type ExportCall = Extract<VerbCall, { verb: 'export' }>;

/** Writes what the delegation takes along into one folder, which is made if it is not there. */
export async function exportVerb(call: ExportCall, context: VerbContext): VerbOutcome {
  const mission = await readMission(context, call.file);
  if (!mission.ok) return mission;
  const folder = resolve(context.folder, call.folder);
  const made = await context.session.files.makeFolder(folder);
  if (!made.ok) return failure(writeErrorOf(folder, made.error));
  const recipients = recipientsOf(call, mission.value);
  const work = { files: context.session.files, folder, locale: context.locale };
  const request = { ...recipients, language: call.language, times: 'zoned' as const, includeTentative: true };
  const report = await exportCalendars(mission.value, request, work);
  if (!report.ok) return report;
  return success([...report.value.files, context.t('exported', { count: report.value.files.length, folder })].join('\n'));
}

/** Everyone who still takes part, every group and the whole mission; or only those named. */
function recipientsOf({ recipients }: ExportCall, mission: Mission) {
  const isWanted = (id: string) => recipients.length === 0 || recipients.includes(id);
  const delegates: DelegateId[] = Object.values(mission.delegates)
    .filter(({ id, status, deleted }) => !deleted && status !== 'withdrawn' && isWanted(id))
    .map(({ id }) => id);
  const groups: GroupId[] = Object.values(mission.groups)
    .filter(({ id, deleted }) => !deleted && isWanted(id))
    .map(({ id }) => id);
  return { delegates, groups, mission: isWanted(mission.id) };
}
