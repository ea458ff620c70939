import type { DelegatePart } from '../../../shared/delegation/delegateParts';
import { missingOf } from '../../../shared/delegation/missingOf';
import { indexMission } from '../../../shared/itinerary/indexMission';
import type { Delegate } from '../../../shared/model/delegate';
import type { DelegateId } from '../../../shared/model/identifier';
import { isSameList } from '../../../shared/model/isSameList';
import type { Locale } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import type { Person } from '../../../shared/model/person';
import { translatedText } from '../../../shared/model/translatedText';

/** A delegate as the table shows them: the person, their part in the mission, and the names of what they belong to. */
export interface DelegateRow {
  readonly id: DelegateId;
  readonly delegate: Delegate;
  readonly person: Person;
  readonly organisation: string;
  readonly group: string;
  /** What is not known yet or not settled. */
  readonly missing: readonly DelegatePart[];
}

const rowsByDelegate = new WeakMap<Delegate, DelegateRow>();

/** The rows in the order of directories. A row that did not change is the same object, so that only others are drawn. */
export function delegateRows(mission: Mission, locale: Locale): readonly DelegateRow[] {
  return indexMission(mission).delegates.flatMap((delegate) => {
    const person = mission.people[delegate.person];
    if (!person) return [];
    const organisation = person.organisation ? (mission.organisations[person.organisation]?.name ?? '') : '';
    const ofDelegate = delegate.group ? mission.groups[delegate.group] : undefined;
    const group = ofDelegate ? translatedText(ofDelegate, 'name', locale).text : '';
    const row = { id: delegate.id, delegate, person, organisation, group, missing: missingOf(mission, delegate) };
    const before = rowsByDelegate.get(delegate);
    if (before && isSameRow(before, row)) return [before];
    rowsByDelegate.set(delegate, row);
    return [row];
  });
}

function isSameRow(before: DelegateRow, row: DelegateRow): boolean {
  const { person, organisation, group, missing } = row;
  const isNamedSame = before.organisation === organisation && before.group === group;
  return before.person === person && isNamedSame && isSameList(before.missing, missing);
}
