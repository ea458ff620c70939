import type { ListKind } from '../../../shared/imports/delegateField';
import type { DelegateImportPlan, PlannedRow } from '../../../shared/imports/delegateImportPlan';

/** What an import would do, in figures, the weightiest first. */
export function resultFigures(plan: DelegateImportPlan, list: ListKind) {
  const { counts, organisations, groups } = plan;
  const created = organisations.filter(({ outcome }) => outcome === 'new').length;
  const matched = organisations.filter(({ outcome }) => outcome === 'matched');
  const last = [
    ['pictures', picturesIn(plan)],
    ['picturesLeft', plan.picturesWithoutRoom ?? 0],
    ['merged', counts.merged],
    ['excluded', counts.excluded],
  ] as const;
  if (list === 'members') {
    const people = plan.rows.filter(isOfPerson);
    return [
      ['organisations', created],
      [
        'organisationsChanged',
        matched.filter(({ changes, memberOf }) => Object.keys(changes).length + memberOf.length > 0).length,
      ],
      ['peopleNew', people.filter(({ person }) => person === undefined).length],
      ['peopleChanged', people.filter((row) => row.person !== undefined && changesPerson(row)).length],
      ['differences', plan.differences.filter(({ choice }) => choice === 'keep').length],
      ['known', counts.unchanged],
      ...last,
    ] as const;
  }
  return [
    ['new', counts.new],
    ['changed', counts.changed],
    ['unchanged', counts.unchanged],
    ['organisations', created],
    ['matched', matched.length],
    ['groups', groups.filter(({ group }) => group === undefined).length],
    ...last,
  ] as const;
}

function isOfPerson({ values, outcome }: PlannedRow): boolean {
  const isTaken = outcome === 'new' || outcome === 'changed';
  return isTaken && Boolean(values.givenName || values.familyName);
}

function changesPerson({ personChanges, organisationKey }: PlannedRow): boolean {
  return Object.keys(personChanges).length > 0 || organisationKey !== undefined;
}

/** Photos and logos that records without one are given. */
function picturesIn({ rows, organisations }: DelegateImportPlan): number {
  const photos = rows.filter(({ personChanges }) => personChanges.photo).length;
  return photos + organisations.filter(({ changes }) => changes.logo).length;
}
