import { assertNever } from '../model/assertNever';
import type { PlainDate } from '../model/plainDate';
import { addDays } from '../time/addDays';
import { addMonths } from '../time/addMonths';

export const reminderLeads = ['months6', 'months3', 'months1', 'weeks2'] as const;
/** How long before the end one wants to be reminded. */
export type ReminderLead = (typeof reminderLeads)[number];

/** The day of a reminder that is due so long before `end`. */
export function reminderDay(end: PlainDate, lead: ReminderLead): PlainDate {
  switch (lead) {
    case 'months6':
      return addMonths(end, -6);
    case 'months3':
      return addMonths(end, -3);
    case 'months1':
      return addMonths(end, -1);
    case 'weeks2':
      return addDays(end, -14);
    default:
      return assertNever(lead);
  }
}
