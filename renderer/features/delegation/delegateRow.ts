import { indexMission } from '../../../shared/itinerary/indexMission';
import type { Delegate } from '../../../shared/model/delegate';
import type { DelegateId } from '../../../shared/model/identifier';
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
    const before = rowsByDelegate.get(delegate);
    if (before?.person === person && before.organisation === organisation && before.group === group) return [before];
    const row = { id: delegate.id, delegate, person, organisation, group };
    rowsByDelegate.set(delegate, row);
    return [row];
  });
}
