import { agendaOf } from '../itinerary/agendaOf';
import { agendaOfGroup } from '../itinerary/agendaOfGroup';
import { inOrder } from '../itinerary/entriesOf';
import { indexMission } from '../itinerary/indexMission';
import type { Entry } from '../itinerary/missionIndex';
import { assertNever } from '../model/assertNever';
import type { DelegateId } from '../model/identifier';
import type { CalendarChoices } from '../model/calendarChoices';
import type { CalendarRecipient } from '../model/calendarRecipient';
import { kindChoiceOf } from '../model/kindChoiceOf';
import type { Mission } from '../model/mission';
import { calendarIndex } from './calendarIndex';
import { calendarKindOf } from './calendarKindOf';
import { dueDays } from './dueDays';
import { recipientRecord } from './recipientRecord';
import { recipientView } from './recipientView';

/**
 * What a recipient's calendar holds, in the order of time: what they may know of and what concerns them, of the kinds
 * that were chosen. Cancelled items stay, so that they are cancelled on the phone too, and so does what somebody was at who
 * withdrew later.
 */
export function calendarEntries(
  recipient: CalendarRecipient,
  mission: Mission,
  choices: Pick<CalendarChoices, 'includeTentative' | 'kinds'>,
): readonly Entry[] {
  // Nothing concerns them any more, not even what is for everybody.
  if (recipientRecord(recipient, mission)?.deleted) return [];
  return entriesOf(recipient, recipientView(recipient, mission), mission).filter(
    ({ item }) =>
      (choices.includeTentative || item.status !== 'tentative') &&
      kindChoiceOf(calendarKindOf(item), choices).isIncluded,
  );
}

function entriesOf(recipient: CalendarRecipient, view: Mission, mission: Mission): readonly Entry[] {
  // Since when somebody is gone is for coordinators; what they were at before that is theirs.
  const agendaIn = (id: DelegateId) => agendaOf(view, id, mission.delegates[id]?.withdrawnOn);
  switch (recipient.kind) {
    case 'delegate':
      return agendaIn(recipient.id);
    case 'group':
      return agendaOfGroup(view, recipient.id);
    case 'organisation': {
      const { delegates, withdrawn } = calendarIndex(view);
      const people = [delegates, withdrawn].flatMap((some) => some.get(recipient.id) ?? []);
      return inOrder([...new Set(people.flatMap(agendaIn))]);
    }
    case 'host':
      return calendarIndex(view).hosted.get(recipient.id) ?? [];
    case 'venue':
      return calendarIndex(view).atVenue.get(recipient.id) ?? [];
    case 'coordinators':
      return inOrder([...indexMission(view).entries, ...dueDays(view)]);
    case 'mission':
    case 'public':
      return indexMission(view).entries;
    default:
      return assertNever(recipient);
  }
}
