import { agendaOf } from '../itinerary/agendaOf';
import { agendaOfGroup } from '../itinerary/agendaOfGroup';
import { indexMission } from '../itinerary/indexMission';
import type { Entry } from '../itinerary/missionIndex';
import { assertNever } from '../model/assertNever';
import type { Mission } from '../model/mission';
import type { CalendarRecipient } from './calendarRecipient';
import { delegationView } from './delegationView';

/**
 * What a recipient's calendar holds, in the order of time: what the delegation may know of and the recipient takes part in.
 * Cancelled items stay, so that they are cancelled on the phone too.
 */
export function calendarEntries(
  recipient: CalendarRecipient,
  mission: Mission,
  includeTentative: boolean,
): readonly Entry[] {
  const entries = entriesOf(recipient, delegationView(mission));
  return includeTentative ? entries : entries.filter(({ item }) => item.status !== 'tentative');
}

function entriesOf(recipient: CalendarRecipient, view: Mission): readonly Entry[] {
  switch (recipient.kind) {
    case 'delegate':
      return agendaOf(view, recipient.id);
    case 'group':
      return agendaOfGroup(view, recipient.id);
    case 'mission':
      return indexMission(view).entries;
    default:
      return assertNever(recipient);
  }
}
