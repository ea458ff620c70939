import type { CalendarChoices, KindChoice } from './calendarChoices';
import type { CalendarKind } from './calendarKind';

const hour = 60;
const day = 24 * hour;

const session: KindChoice = { isIncluded: true, isBusy: true, reminders: [15] };

/** Nights, deadlines and free time leave a delegate free for meetings. */
const usual: Readonly<Record<CalendarKind, KindChoice>> = {
  plenary: session,
  reception: session,
  'site-visit': session,
  briefing: session,
  panel: session,
  meal: session,
  'partnering-meeting': session,
  free: { isIncluded: true, isBusy: false, reminders: [] },
  flight: { isIncluded: true, isBusy: true, reminders: [day, 3 * hour] },
  'other-leg': session,
  stay: { isIncluded: true, isBusy: false, reminders: [] },
  deadline: { isIncluded: true, isBusy: false, reminders: [7 * day, day] },
};

/** What the choices say of a kind, or what is usual for it. */
export function kindChoiceOf(kind: CalendarKind, { kinds }: Pick<CalendarChoices, 'kinds'>): KindChoice {
  return kinds[kind] ?? usual[kind];
}
