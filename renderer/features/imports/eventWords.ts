import type { AgendaWordsContext } from '../../../shared/i18n/agendaChangeWords';
import { dayWords, zoneWords } from '../../../shared/i18n/momentWords';
import type { AgendaEvent } from '../../../shared/imports/agendaFile';
import type { PlannedEvent } from '../../../shared/imports/agendaImportPlan';
import { carriedJourney } from '../../../shared/imports/carriedJourney';
import { isLegMode, isSessionKind } from '../../../shared/imports/carriedType';
import { journeyNames } from '../../../shared/imports/itemPlace';
import type { Locale } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import { translatedText } from '../../../shared/model/translatedText';
import { partsOfWallTime, type WallTime } from '../../../shared/model/wallTime';
import { addMinutes } from '../../../shared/time/addMinutes';
import { dateOf } from '../../../shared/time/dateOf';
import { formatTime } from '../../../shared/time/formatTime';
import { formatTimeRange } from '../../../shared/time/formatTimeRange';
import { instantOf } from '../../../shared/time/instantOf';
import { wallTimeAt } from '../../../shared/time/wallTimeAt';

const minutesPerDay = 1440;

/** "8 h 30–9 h HAP", or that it lasts whole days. */
export function eventTime({ start, minutes, isAllDay, endZone }: AgendaEvent, words: AgendaWordsContext): string {
  const { locale } = words;
  const isOnTwoClocks = endZone !== undefined && endZone !== partsOfWallTime(start).zone;
  if (isOnTwoClocks && !isAllDay)
    return journeyTime(start, wallTimeAt(instantOf(addMinutes(start, minutes)), endZone), locale);
  return sessionTime({ start, minutes, ...(isAllDay ? { allDay: true } : {}) }, words);
}

/** Both ends on their own clocks, with the day of the second where it is another. */
function journeyTime(start: WallTime, end: WallTime, locale: Locale): string {
  const said = (time: WallTime) => `${formatTime(time, locale)} ${zoneWords(time, locale)}`;
  const day = dateOf(end) === dateOf(start) ? '' : `${dayWords(end, locale)} `;
  return `${said(start)} → ${day}${said(end)}`;
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
  { venue, room, table, newPlace, kind, event }: PlannedEvent,
  { venues, rooms }: Mission,
  { locale }: AgendaWordsContext,
): string {
  const journey = isLegMode(kind) ? carriedJourney(event) : undefined;
  if (journey) return journeyNames(journey)[locale];
  if (newPlace !== undefined) return event.location;
  const known = [venue && venues[venue], room && rooms[room]].flatMap((place) =>
    place ? [translatedText(place, 'name', locale).text] : [],
  );
  const parts = table === undefined ? known : [...known, table];
  return parts.length > 0 ? parts.join(', ') : event.location;
}

/** What kind of item a new event would be: « Rencontre de partenariat », « Vol », « Échéance ». */
export function eventKind({ kind }: PlannedEvent, { common }: AgendaWordsContext): string {
  if (isSessionKind(kind)) return common(`sessionKind.${kind}`);
  return isLegMode(kind) ? common(`legMode.${kind}`) : common(`itemType.${kind}`);
}
