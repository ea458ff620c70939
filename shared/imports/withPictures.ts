import type { Mission } from '../model/mission';
import { countsOf } from './countsOf';
import type { DelegateImportPlan, PlannedOrganisation, PlannedRow } from './delegateImportPlan';
import { organisationKey } from './organisationKey';
import type { RowPicture } from './rowPicture';

/**
 * The plan with the pictures that its rows bring along, each for a record that has none: what somebody chose is never replaced. A
 * row that was merged into another gives its picture to that one.
 */
export function withPictures(
  plan: DelegateImportPlan,
  mission: Pick<Mission, 'organisations' | 'people'>,
  pictures: readonly RowPicture[] = [],
): DelegateImportPlan {
  if (pictures.length === 0) return plan;
  const rows = new Map(plan.rows.map((row) => [row.number, row]));
  const organisations = new Map(plan.organisations.map((organisation) => [organisation.key, organisation]));
  for (const given of pictures) {
    const row = rows.get(rows.get(given.row)?.mergedInto ?? given.row);
    if (!row || row.outcome === 'excluded') continue;
    if (given.field === 'photo') rows.set(row.number, withPhoto(row, mission, given));
    else addLogo({ rows, organisations }, row, mission, given);
  }
  const all = [...rows.values()];
  return { ...plan, rows: all, organisations: [...organisations.values()], counts: countsOf(all) };
}

function withPhoto(row: PlannedRow, { people }: Pick<Mission, 'people'>, { picture }: RowPicture): PlannedRow {
  const { person, personChanges, values } = row;
  const isSomebody = Boolean(values.givenName || values.familyName);
  if (!isSomebody || personChanges.photo || (person && people[person]?.photo)) return row;
  return { ...changed(row), personChanges: { ...personChanges, photo: picture } };
}

interface Planned {
  readonly rows: Map<number, PlannedRow>;
  readonly organisations: Map<string, PlannedOrganisation>;
}

function addLogo(
  { rows, organisations }: Planned,
  row: PlannedRow,
  mission: Pick<Mission, 'organisations'>,
  { picture }: RowPicture,
): void {
  const named = organisations.get(organisationKey(row.values.organisation ?? ''));
  const planned = named?.sameAsKey === undefined ? named : organisations.get(named.sameAsKey);
  if (!planned || planned.changes.logo) return;
  if (planned.organisation && mission.organisations[planned.organisation]?.logo) return;
  organisations.set(planned.key, { ...planned, changes: { ...planned.changes, logo: picture } });
  rows.set(row.number, changed(row));
}

function changed(row: PlannedRow): PlannedRow {
  return row.outcome === 'unchanged' ? { ...row, outcome: 'changed' } : row;
}
