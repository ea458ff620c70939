import type { Mission } from '../model/mission';
import type { PlannedGroup } from './delegateImportPlan';
import { foldText } from '../text/foldText';
import type { DistinctRow } from './mergeDuplicateRows';

/** Groups that the file names, matched by either of their names. « Oncologie / Oncology » gives both names of a new one. */
export function planGroups(rows: readonly DistinctRow[], mission: Mission): PlannedGroup[] {
  const known = new Map<string, PlannedGroup>();
  for (const { id, nameFr, nameEn, deleted } of Object.values(mission.groups)) {
    if (deleted) continue;
    for (const name of [nameFr, nameEn, `${nameFr} ${nameEn}`]) {
      const key = foldText(name);
      if (key) known.set(key, { key, nameFr, nameEn, group: id });
    }
  }
  const planned = new Map<string, PlannedGroup>();
  for (const { values, isExcluded } of rows) {
    if (isExcluded || !values.group) continue;
    const key = groupKey(values.group);
    if (!planned.has(key)) planned.set(key, known.get(key) ?? newGroup(key, values.group));
  }
  return [...planned].map(([key, group]) => ({ ...group, key }));
}

export function groupKey(name: string): string {
  return foldText(name) || name;
}

function newGroup(key: string, name: string): PlannedGroup {
  const [nameFr = name, nameEn = nameFr] = name.split(/\s+[/|]\s+/);
  return { key, nameFr, nameEn };
}
