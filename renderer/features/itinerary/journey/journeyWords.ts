import { BedDouble, House, type LucideIcon, PlaneLanding, PlaneTakeoff } from 'lucide-react';
import type { Severity } from '../../../../shared/conflicts/severity';
import type { LegStep } from '../../../../shared/itinerary/journeyOf';
import { participantsOf } from '../../../../shared/itinerary/participantsOf';
import { placeNameOf } from '../../../../shared/itinerary/placeNameOf';
import { assertNever } from '../../../../shared/model/assertNever';
import type { ItineraryItem, Leg } from '../../../../shared/model/itineraryItem';
import { translatedText } from '../../../../shared/model/translatedText';
import { partsOfWallTime, type WallTime } from '../../../../shared/model/wallTime';
import { formatDifference } from '../../../../shared/time/formatDifference';
import { formatDuration } from '../../../../shared/time/formatDuration';
import { formatTime } from '../../../../shared/time/formatTime';
import { minutesBetween } from '../../../../shared/time/minutesBetween';
import { sameInstantAt } from '../../../../shared/time/sameInstantAt';
import { type ClockWords, clockWords, type DayPage, zoneWords } from '../words/clockWords';
import { headlineOf } from '../words/headlineOf';
import { itemIcon } from '../words/itemIcon';
import type { ItemReader } from '../words/itemReader';
import { kindWordOf } from '../words/kindWordOf';
import { nightOf } from '../words/nightOf';
import { timesOf } from '../words/timesOf';
import { titleOf } from '../words/titleOf';
import { whereOf } from '../words/whereOf';
import type { JourneyLine } from './journeyLine';

/** What a line of a journey says. */
export interface JourneyWords {
  readonly title: string;
  readonly detail: string;
  readonly start?: ClockWords | undefined;
  readonly end?: ClockWords | undefined;
  readonly icon?: LucideIcon | undefined;
  /** How long it takes. */
  readonly measure?: string;
  /** What it opens. */
  readonly item?: ItineraryItem;
  /** Stands out: flights and other ways that change the clock. */
  readonly isTravel?: boolean;
  readonly severity?: Severity;
}

type Spoken = Exclude<JourneyLine, { kind: 'gap' }>;

export function journeyWords(line: Spoken, page: DayPage, reader: ItemReader): JourneyWords {
  const { t, locale } = reader;
  switch (line.kind) {
    case 'item':
      return itemWords(line.item, page, reader);
    case 'check-in':
    case 'check-out': {
      const { item } = line;
      const time = line.kind === 'check-in' ? item.checkIn : item.checkOut;
      const title = t(`journey.${line.kind}`, { hotel: headlineOf(item, reader) });
      return { title, detail: titleOf(item, reader), start: clockWords(time, page, locale), icon: BedDouble, item };
    }
    case 'departure':
      return departureWords(line.step, page, reader);
    case 'jump':
      return jumpWords(line.step, reader);
    case 'arrival':
      return {
        title: t('journey.arrival', { place: endOf(line.step.leg, 'destination', reader) }),
        detail: '',
        start: withZone(line.step.leg.arrival, page, reader),
        icon: line.step.leg.mode === 'flight' ? PlaneLanding : itemIcon(line.step.leg),
        item: line.step.leg,
        isTravel: true,
      };
    case 'night':
      return nightWords(line, reader);
    case 'door':
      return doorWords(line, reader);
    default:
      return assertNever(line);
  }
}

function itemWords(item: ItineraryItem, page: DayPage, reader: ItemReader): JourneyWords {
  const { t, locale } = reader;
  const icon = itemIcon(item);
  const title = titleOf(item, reader);
  const detail = [whereOf(item, reader), kindWordOf(item, reader)].filter((part) => part && part !== title).join(' · ');
  if (item.type === 'session' && item.allDay) {
    return { title, detail: [t('time.allDay'), detail].filter(Boolean).join(' · '), icon, item };
  }
  const times = timesOf(item, page, locale);
  const length = item.type === 'leg' ? minutesBetween(item.departure, item.arrival) : undefined;
  const measure = length === undefined ? {} : { measure: formatDuration(length, locale) };
  return { title, detail, start: times?.start, end: times?.end, icon, item, ...measure };
}

function departureWords({ leg }: LegStep, page: DayPage, reader: ItemReader): JourneyWords {
  const { mission, t, locale } = reader;
  const way = `${endOf(leg, 'origin', reader)} → ${endOf(leg, 'destination', reader)}`;
  const others = participantsOf(mission, leg).length - 1;
  const booking = leg.bookingReference === undefined ? '' : t('journey.booking', { reference: leg.bookingReference });
  return {
    title: [leg.number ?? titleOf(leg, reader), way].join(' · '),
    detail: [leg.carrier, booking, others > 0 && t('journey.withOthers', { count: others })]
      .filter(Boolean)
      .join(' · '),
    start: withZone(leg.departure, page, reader),
    icon: leg.mode === 'flight' ? PlaneTakeoff : itemIcon(leg),
    measure: t('board.elapsed', { duration: formatDuration(minutesBetween(leg.departure, leg.arrival), locale) }),
    item: leg,
    isTravel: true,
  };
}

function jumpWords({ leg, jumpMinutes }: LegStep, { mission, t, locale }: ItemReader): JourneyWords {
  const { zone } = partsOfWallTime(leg.arrival);
  const before = sameInstantAt(leg.arrival, partsOfWallTime(leg.departure).zone);
  const clock = (time: WallTime) => `${formatTime(time, locale)} ${zoneWords(time, locale).name}`;
  return {
    title: t('time.jump', {
      difference: formatDifference(jumpMinutes, locale),
      place: placeNameOf(mission, zone, locale),
    }),
    detail: t('journey.clocksGo', { from: clock(before), to: clock(leg.arrival) }),
  };
}

function nightWords({ evening, stay }: Extract<Spoken, { kind: 'night' }>, reader: ItemReader): JourneyWords {
  const { t } = reader;
  if (!stay) return { title: t('journey.noBed'), detail: t('journey.noBedHint'), icon: BedDouble, severity: 'risky' };
  const night = nightOf(stay, evening);
  return {
    title: t('journey.nightAt', { hotel: headlineOf(stay, reader) }),
    detail: night ? t('time.night', { ...night }) : '',
    icon: BedDouble,
    item: stay,
  };
}

function doorWords(
  { door, zone }: Extract<Spoken, { kind: 'door' }>,
  { mission, t, locale }: ItemReader,
): JourneyWords {
  if (door === 'no-way-back') {
    return { title: t('journey.noWayBack'), detail: t('journey.noWayBackHint'), icon: House, severity: 'check' };
  }
  const place = placeNameOf(mission, zone, locale);
  return { title: t(door === 'left' ? 'journey.leaves' : 'journey.isBack', { place }), detail: '', icon: House };
}

function endOf(leg: Leg, end: 'origin' | 'destination', { locale }: ItemReader): string {
  const code = end === 'origin' ? leg.originCode : leg.destinationCode;
  return [translatedText(leg, end, locale).text, code].filter(Boolean).join(' ');
}

/** Legs always say whose clock it is. */
function withZone(time: WallTime, page: DayPage, { locale }: ItemReader): ClockWords {
  return { ...clockWords(time, page, locale), zone: zoneWords(time, locale) };
}
