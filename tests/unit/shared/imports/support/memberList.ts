import { applyCommand } from '../../../../../shared/commands/applyCommand';
import type { DelegateImportPlan } from '../../../../../shared/imports/delegateImportPlan';
import type { ImportDecisions } from '../../../../../shared/imports/importProblem';
import { memberImportPayloads } from '../../../../../shared/imports/memberImportPayloads';
import { readMemberRows } from '../../../../../shared/imports/readMemberRows';
import { suggestMapping } from '../../../../../shared/imports/suggestMapping';
import type { Mission } from '../../../../../shared/model/mission';
import { instantSchema } from '../../../../../shared/model/instant';
import { runToEnd } from '../../../../../shared/model/runToEnd';
import { missionOf } from './missionOf';
import { tableOf } from './tableOf';

/** What the directory knows before the list. */
export const directory = missionOf({
  organisations: {
    bioquebec: { name: 'BIOQuébec', kind: 'association' },
    borealys: { name: 'Boréalys inc.', kind: 'other', city: 'Laval', tags: 'membre or' },
    kalmia: { name: 'Kalmia Oncologie', website: 'https://www.kalmia.example.org/fr/' },
    former: { name: 'Sylvabio', deleted: true },
  },
  people: {
    zoe: { givenName: 'Zoé', familyName: 'Tremblay', email: 'zoe@example.org', organisation: 'borealys' },
  },
});

/** What the import of a list of members, written as `tableOf` reads it, would do. */
export function memberPlanOf(text: string, decisions: ImportDecisions = {}, association?: string): DelegateImportPlan {
  const table = tableOf(text);
  const mapping = suggestMapping(table, 'members');
  return runToEnd(readMemberRows({ table, mapping, mission: directory, decisions, association, language: 'fr' }));
}

/** What changes in the directory once the plan has been carried out; without identifiers, which are made up. */
export function carriedOut(plan: DelegateImportPlan): { organisations: object[]; people: object[] } {
  let count = 0;
  const newId = () => `new-${(count += 1)}`;
  const context = { now: instantSchema.parse('2026-05-01T12:00:00Z'), newId };
  let mission: Mission = directory;
  for (const payload of memberImportPayloads(plan, 'members.csv', newId)) {
    const edit = applyCommand(mission, { name: 'import-members', payload }, context);
    if (!edit.ok) throw new Error(edit.error.code);
    mission = edit.value.mission;
  }
  const changed = <T extends { id: string }>(now: Readonly<Record<string, T>>, before: Readonly<Record<string, T>>) =>
    Object.values(now).filter((record) => record !== before[record.id]);
  return {
    organisations: changed(mission.organisations, directory.organisations),
    people: changed(mission.people, directory.people),
  };
}

/** Each problem: rows, field, what is wrong, and what is done. */
export const faults = ({ problems }: DelegateImportPlan): string[] =>
  problems.map(({ rows, field, code, choice }) => `${rows.join('+')} ${field ?? '-'} ${code} → ${choice}`);
