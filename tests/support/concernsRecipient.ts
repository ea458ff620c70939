import { assertNever } from '../../shared/model/assertNever';
import type { Audience } from '../../shared/model/audience';
import type { CalendarRecipient } from '../../shared/model/calendarRecipient';
import type { DelegateId } from '../../shared/model/identifier';
import type { ItineraryItem } from '../../shared/model/itineraryItem';
import type { Mission } from '../../shared/model/mission';

const delegation: readonly Audience[] = ['public', 'delegation'];

/** What each kind of recipient may know of (docs/decisions/0160-who-gets-which-calendar.md). */
const readable: Readonly<Record<CalendarRecipient['kind'], readonly Audience[]>> = {
  delegate: delegation,
  group: delegation,
  organisation: delegation,
  mission: delegation,
  venue: delegation,
  host: [...delegation, 'hosts'],
  coordinators: [...delegation, 'hosts', 'coordinators'],
  public: ['public'],
};

/** Whether an item belongs into a recipient's calendar: by what is promised, and not by the code that chooses. */
export function concernsRecipient(item: ItineraryItem, recipient: CalendarRecipient, mission: Mission): boolean {
  if (item.deleted || !readable[recipient.kind].includes(item.audience)) return false;
  switch (recipient.kind) {
    case 'mission':
    case 'coordinators':
    case 'public':
      return true;
    case 'group':
      return item.everyone || item.groups[recipient.id] === true;
    case 'delegate':
      return takesPart(recipient.id, item, mission);
    case 'organisation':
      return Object.values(mission.delegates).some(
        ({ id, person }) => mission.people[person]?.organisation === recipient.id && takesPart(id, item, mission),
      );
    case 'host':
      return item.hostOrganisations[recipient.id] === true;
    case 'venue':
      return 'venue' in item && item.venue === recipient.id;
    default:
      return assertNever(recipient);
  }
}

function takesPart(id: DelegateId, item: ItineraryItem, { delegates }: Mission): boolean {
  const delegate = delegates[id];
  if (!delegate || delegate.deleted || delegate.status === 'withdrawn') return false;
  return (
    item.everyone ||
    item.delegates[id] === true ||
    (delegate.group !== undefined && item.groups[delegate.group] === true)
  );
}
