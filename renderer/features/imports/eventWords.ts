import type { AgendaWordsContext } from '../../../shared/i18n/agendaChangeWords';
import { dayWords, zoneWords } from '../../../shared/i18n/momentWords';
import type { AgendaEvent } from '../../../shared/imports/agendaFile';
import type { PlannedEvent } from '../../../shared/imports/agendaImportPlan';
import type { Mission } from '../../../shared/model/mission';
import { translatedText } from '../../../shared/model/translatedText';
import type { WallTime } from '../../../shared/model/wallTime';
import { addMinutes } from '../../../shared/time/addMinutes';
import { formatTimeRange } from '../../../shared/time/formatTimeRange';

const minutesPerDay = 1440;

/** "8 h 30–9 h HAP", or that it lasts whole days. */
export function eventTime({ start, minutes, isAllDay }: AgendaEvent, words: AgendaWordsContext): string {
  return sessionTime({ start, minutes, ...(isAllDay ? { allDay: true } : {}) }, words);
}

/** The same of an item; empty while it is not scheduled. */
export function sessionTime(
  {
    start,
    minutes,
    allDay = false,
  }: { readonly start?: WallTime | undefined; readonly minutes: number; readonly allDay?: boolean | undefined },
  { t, locale }: AgendaWordsContext,
): string {
  if (start === undefined) return '';
  if (!allDay) return `${formatTimeRange(start, addMinutes(start, minutes), locale)} ${zoneWords(start, locale)}`;
  const days = Math.round(minutes / minutesPerDay);
  return days > 1 ? t('agenda.days', { count: days }) : t('agenda.allDay');
}

export function eventDay({ start }: AgendaEvent, { locale }: AgendaWordsContext): string {
  return dayWords(start, locale);
}

/** The place as the mission calls it, or, where it knows none, as the source writes it. */
export function eventPlace(
  { venue, room, table, newPlace, event }: PlannedEvent,
  { venues, rooms }: Mission,
  { locale }: AgendaWordsContext,
): string {
  if (newPlace !== undefined) return event.location;
  const known = [venue && venues[venue], room && rooms[room]].flatMap((place) =>
    place ? [translatedText(place, 'name', locale).text] : [],
  );
  const parts = table === undefined ? known : [...known, table];
  return parts.length > 0 ? parts.join(', ') : event.location;
}
