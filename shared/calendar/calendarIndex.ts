import { indexMission } from '../itinerary/indexMission';
import type { Entry } from '../itinerary/missionIndex';
import type { Delegate } from '../model/delegate';
import type { DelegateId, OrganisationId, VenueId } from '../model/identifier';
import { groupedBy } from '../model/groupedBy';
import { idsIn } from '../model/idsIn';
import type { Mission } from '../model/mission';

/** What calendars look up for each recipient, computed once per mission. */
export interface CalendarIndex {
  /** Delegates of each organisation who have not withdrawn. */
  readonly delegates: ReadonlyMap<OrganisationId, readonly DelegateId[]>;
  /** Delegates of each organisation who have. */
  readonly withdrawn: ReadonlyMap<OrganisationId, readonly DelegateId[]>;
  /** Those who interpret, unless they have withdrawn: few, where participants are many. */
  readonly interpreters: readonly Delegate[];
  /** What each organisation hosts, in the order of time. */
  readonly hosted: ReadonlyMap<OrganisationId, readonly Entry[]>;
  /** What happens at each venue, in the order of time. */
  readonly atVenue: ReadonlyMap<VenueId, readonly Entry[]>;
}

const known = new WeakMap<Mission, CalendarIndex>();

export function calendarIndex(mission: Mission): CalendarIndex {
  const before = known.get(mission);
  if (before) return before;
  const { entries, travelling, delegates } = indexMission(mission);
  const withdrawn = delegates.flatMap(({ id, status }) => (status === 'withdrawn' ? [id] : []));
  const index: CalendarIndex = {
    delegates: groupedBy(travelling, (id) => organisationsOf(mission, id)),
    withdrawn: groupedBy(withdrawn, (id) => organisationsOf(mission, id)),
    interpreters: travelling.flatMap((id) => interpreter(mission.delegates[id])),
    hosted: groupedBy(entries, ({ item }) => idsIn(item.hostOrganisations)),
    atVenue: groupedBy(entries, ({ item }) => venuesOf(item)),
  };
  known.set(mission, index);
  return index;
}

function interpreter(delegate: Delegate | undefined): readonly Delegate[] {
  return delegate?.role === 'interpreter' ? [delegate] : [];
}

function organisationsOf({ delegates, people }: Mission, id: DelegateId): readonly OrganisationId[] {
  const delegate = delegates[id];
  const organisation = delegate && people[delegate.person]?.organisation;
  return organisation === undefined ? [] : [organisation];
}

function venuesOf(item: Entry['item']): readonly VenueId[] {
  const isAtPlace = item.type === 'session' || item.type === 'stay';
  return isAtPlace && item.venue !== undefined ? [item.venue] : [];
}
