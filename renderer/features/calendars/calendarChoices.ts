import type { CalendarRequest } from '../../../shared/ipc/calendarRequest';

/** How the files are written, apart from whose they are. */
export type CalendarChoices = Pick<CalendarRequest, 'language' | 'times' | 'includeTentative'>;

export const defaultChoices: CalendarChoices = { language: 'recipient', times: 'zoned', includeTentative: true };
