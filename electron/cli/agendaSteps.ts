import { basename } from 'node:path';
import { agendaRemarks } from '../../shared/i18n/agendaRemarks';
import { agendaImportPayloads } from '../../shared/imports/agendaImportPayloads';
import { defaultOutcomes } from '../../shared/imports/agendaImportPlan';
import { readAgendaRows } from '../../shared/imports/readAgendaRows';
import type { FileError } from '../../shared/ipc/fileError';
import type { Mission } from '../../shared/model/mission';
import { success, type Result } from '../../shared/model/result';
import { floatingZoneOf } from '../import/floatingZoneOf';
import { readAgendaFile } from '../import/readAgendaFile';
import type { ImportSteps } from './importSteps';
import type { VerbContext } from './verbContext';

/**
 * What the window would do with an agenda if nobody touched its preview, and everything the preview would show: what is gone
 * stays, an older version is not taken, and what was changed here is kept. Each is said.
 */
export async function agendaSteps(
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
    // Who goes is said later, or recognised in the events: the same as what the window proposes.
    owner: { everyone: false, groups: [], delegates: [] },
    audience: 'delegation' as const,
    uids: new Set(chosen.map(({ event }) => event.uid)),
  };
  const payloads = agendaImportPayloads(plan, mission, choice, context.session.newId);
  return success({
    commands: payloads.map((payload) => ({ name: 'import-agenda', payload })),
    remarks: agendaRemarks(plan, agenda.value.clocks, mission, {
      translations: context.translations,
      locale: context.locale,
    }),
  });
}
