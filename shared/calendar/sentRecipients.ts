import type { CalendarRecipient } from '../model/calendarRecipient';
import type { Mission } from '../model/mission';
import { possibleRecipients } from './possibleRecipients';
import { publicationLedger } from './publicationLedger';
import { recipientScope } from './recipientScope';

/** Those who were sent a calendar, as far as the mission still has them. */
export function sentRecipients(mission: Mission): readonly CalendarRecipient[] {
  const ledger = publicationLedger(mission);
  return possibleRecipients(mission).filter((recipient) => ledger.has(recipientScope(recipient)));
}
