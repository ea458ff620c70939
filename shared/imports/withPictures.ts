import { lengthOfPictures } from '../model/lengthOfPictures';
import type { Mission } from '../model/mission';
import { picturesLength } from '../model/picture';
import { countsOf } from './countsOf';
import type { DelegateImportPlan, PlannedOrganisation, PlannedRow } from './delegateImportPlan';
import { organisationKey } from './organisationKey';
import type { RowPicture } from './rowPicture';

/**
 * The plan with the pictures that its rows bring along, each for a record that has none: what somebody chose is never replaced. A
 * row that was merged into another gives its picture to that one. As many as there is room for, in the order of the list.
 */
export function withPictures(
  plan: DelegateImportPlan,
  mission: Pick<Mission, 'organisations' | 'people'>,
  pictures: readonly RowPicture[] = [],
): DelegateImportPlan {
  if (pictures.length === 0) return plan;
  const planned: Planned = {
    rows: new Map(plan.rows.map((row) => [row.number, row])),
    organisations: new Map(plan.organisations.map((organisation) => [organisation.key, organisation])),
  };
  let room = picturesLength - lengthOfPictures(mission);
  let picturesWithoutRoom = 0;
  for (const given of pictures) {
    const add = wayToAdd(planned, mission, given);
    if (!add) continue;
    if (given.picture.length > room) {
      picturesWithoutRoom += 1;
      continue;
    }
    room -= given.picture.length;
    add();
  }
  const rows = [...planned.rows.values()];
  return {
    ...plan,
    rows,
    organisations: [...planned.organisations.values()],
    counts: countsOf(rows),
    picturesWithoutRoom,
  };
}

interface Planned {
  readonly rows: Map<number, PlannedRow>;
  readonly organisations: Map<string, PlannedOrganisation>;
}

type Known = Pick<Mission, 'organisations' | 'people'>;

/** Undefined where its record has a picture, or there is none. */
function wayToAdd(planned: Planned, known: Known, given: RowPicture): (() => void) | undefined {
  const { rows } = planned;
  const row = rows.get(rows.get(given.row)?.mergedInto ?? given.row);
  if (!row || row.outcome === 'excluded') return undefined;
  return given.field === 'photo'
    ? wayToPerson(planned, row, known, given)
    : wayToOrganisation(planned, row, known, given);
}

function wayToPerson({ rows }: Planned, row: PlannedRow, { people }: Known, { picture }: RowPicture) {
  const { person, personChanges, values } = row;
  const isSomebody = Boolean(values.givenName || values.familyName);
  if (!isSomebody || personChanges.photo || (person && people[person]?.photo)) return undefined;
  return () => rows.set(row.number, { ...changed(row), personChanges: { ...personChanges, photo: picture } });
}

function wayToOrganisation(
  { rows, organisations: named }: Planned,
  row: PlannedRow,
  { organisations }: Known,
  { picture }: RowPicture,
) {
  const said = named.get(organisationKey(row.values.organisation ?? ''));
  const meant = said?.sameAsKey === undefined ? said : named.get(said.sameAsKey);
  if (!meant || meant.changes.logo || (meant.organisation && organisations[meant.organisation]?.logo)) return undefined;
  return () => {
    named.set(meant.key, { ...meant, changes: { ...meant.changes, logo: picture } });
    rows.set(row.number, changed(row));
  };
}

function changed(row: PlannedRow): PlannedRow {
  return row.outcome === 'unchanged' ? { ...row, outcome: 'changed' } : row;
}
