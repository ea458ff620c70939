import type { TFunction } from 'i18next';
import type { AgendaEvent } from '../../../shared/imports/agendaFile';
import type { EventChange, PlannedEvent } from '../../../shared/imports/agendaImportPlan';
import type { Locale } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import { plainDateSchema } from '../../../shared/model/plainDate';
import { translatedText } from '../../../shared/model/translatedText';
import { partsOfWallTime, type WallTime } from '../../../shared/model/wallTime';
import { addMinutes } from '../../../shared/time/addMinutes';
import { formatDay } from '../../../shared/time/formatDay';
import { formatDuration } from '../../../shared/time/formatDuration';
import { formatTime } from '../../../shared/time/formatTime';
import { formatTimeRange } from '../../../shared/time/formatTimeRange';
import { formatZoneAbbreviation } from '../../../shared/time/formatZoneAbbreviation';
import { instantOf } from '../../../shared/time/instantOf';

export interface EventWordsContext {
  readonly t: TFunction<'imports'>;
  readonly common: TFunction<'common'>;
  readonly locale: Locale;
}

const minutesPerDay = 1440;

/** "8 h 30–9 h HAP", or that it lasts whole days. */
export function eventTime({ start, minutes, isAllDay }: AgendaEvent, { t, locale }: EventWordsContext): string {
  if (!isAllDay) return `${formatTimeRange(start, addMinutes(start, minutes), locale)} ${zoneWords(start, locale)}`;
  const days = Math.round(minutes / minutesPerDay);
  return days > 1 ? t('agenda.days', { count: days }) : t('agenda.allDay');
}

export function eventDay({ start }: AgendaEvent, { locale }: EventWordsContext): string {
  return dayWords(start, locale);
}

/** The place as the mission calls it, or, where it knows none, as the source writes it. */
export function eventPlace(
  { venue, room, table, newPlace, event }: PlannedEvent,
  { venues, rooms }: Mission,
  { locale }: EventWordsContext,
): string {
  if (newPlace !== undefined) return event.location;
  const known = [venue && venues[venue], room && rooms[room]].flatMap((place) =>
    place ? [translatedText(place, 'name', locale).text] : [],
  );
  const parts = table === undefined ? known : [...known, table];
  return parts.length > 0 ? parts.join(', ') : event.location;
}

/** "Début : lun. 22 juin 9 h HAP → lun. 22 juin 10 h HAP". */
export function changeWords(change: EventChange, words: EventWordsContext): string {
  const field = words.t(`agenda.changeField.${change.field}`);
  const before = valueWords(change, 'before', words);
  const after = valueWords(change, 'after', words);
  const key = before === '' ? 'agenda.changeFrom' : 'agenda.change';
  return words.t(key, { field, before, after });
}

function valueWords(change: EventChange, side: 'before' | 'after', { common, locale }: EventWordsContext): string {
  switch (change.field) {
    case 'start': {
      const start = change[side];
      return start ? `${dayWords(start, locale)} ${formatTime(start, locale)} ${zoneWords(start, locale)}` : '';
    }
    case 'minutes':
      return formatDuration(change[side], locale);
    case 'status':
      return common(`itemStatus.${change[side]}`);
    default:
      return change[side];
  }
}

function dayWords(wallTime: WallTime, locale: Locale): string {
  return formatDay(plainDateSchema.parse(partsOfWallTime(wallTime).local.slice(0, 10)), locale);
}

function zoneWords(wallTime: WallTime, locale: Locale): string {
  return formatZoneAbbreviation(partsOfWallTime(wallTime).zone, instantOf(wallTime), locale);
}
