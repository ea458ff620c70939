import { indexMission } from '../itinerary/indexMission';
import { participantsOf } from '../itinerary/participantsOf';
import type { Leg } from '../model/itineraryItem';
import { partsOfWallTime } from '../model/wallTime';
import { dateOf } from '../time/dateOf';
import { formatDuration } from '../time/formatDuration';
import { instantOf } from '../time/instantOf';
import { minutesBetween } from '../time/minutesBetween';
import { offsetAt } from '../time/offsetAt';
import { sameInstantAt } from '../time/sameInstantAt';
import type { BriefContext } from './briefContext';
import { capitalised } from './capitalised';
import { hoursInWords } from './differenceInWords';
import { itemFacts } from './itemFacts';
import type { Fact } from './fact';
import { legLine, type LegLine } from './legLine';
import { legName } from './legName';
import { numberInWords } from './numberInWords';
import { dayAndMonth } from './paperDay';
import { paperTime } from './paperTime';
import { said } from './said';
import type { SectionHead } from './sectionHead';
import { travelRulers, type TravelRulers } from './travelRulers';

export interface TravelSection extends SectionHead {
  readonly kind: 'travel';
  readonly lede: string;
  readonly legs: readonly TravelLeg[];
  /** How to read the rulers; absent where there are none. */
  readonly legend?: string;
}

export interface TravelLeg {
  readonly id: string;
  /** `Dimanche 21 juin`, `Jeudi 25 juin et vendredi 26 juin`. */
  readonly day: string;
  readonly name: string;
  readonly line: LegLine;
  readonly isHomeFirst: boolean;
  /** What to do with one's watch, or how long the night really is. */
  readonly advice?: string;
  readonly isNight: boolean;
  readonly rulers?: TravelRulers;
  readonly facts: readonly Fact[];
}

/** A journey on one clock is worth a place here from this length on. */
const longLegMinutes = 90;

/** The journeys, with two rulers for each that changes clocks; absent where nobody travels far. */
export function travelSection(context: BriefContext): TravelSection | undefined {
  const { mission, locale, t } = context;
  const legs = indexMission(mission).entries.flatMap(({ item }) =>
    item.type === 'leg' && isJourney(item) ? [item] : [],
  );
  if (legs.length === 0) return undefined;
  const zones = new Set(legs.flatMap(({ departure, arrival }) => [offsetOf(departure), offsetOf(arrival)])).size;
  const title = t('travel.titleZones', { count: zones, zones: numberInWords(zones, context) });
  return {
    kind: 'travel',
    id: `${locale}-travel`,
    title,
    entry: title,
    running: t('travel.title'),
    lede: zones > 1 ? t('travel.ledeZones') : t('travel.lede'),
    legs: legs.map((leg) => travelLeg(leg, context)),
    ...(zones > 1 && { legend: t('travel.legend') }),
  };
}

function isJourney(leg: Leg): boolean {
  if (leg.mode === 'walk') return false;
  const isLong = minutesBetween(leg.departure, leg.arrival) >= longLegMinutes;
  return isLong || leg.mode === 'flight' || changesClocks(leg);
}

function changesClocks({ departure, arrival }: Leg): boolean {
  return offsetOf(departure) !== offsetOf(arrival);
}

function offsetOf(time: Leg['departure']): number {
  return offsetAt(partsOfWallTime(time).zone, instantOf(time));
}

function travelLeg(leg: Leg, context: BriefContext): TravelLeg {
  const advice = adviceFor(leg, context);
  const { mission, t } = context;
  const count = participantsOf(mission, leg).length;
  return {
    id: leg.id,
    day: daysOf(leg, context),
    name: legName(leg, context),
    line: legLine(leg, context),
    isHomeFirst: offsetOf(leg.departure) === offsetAt(mission.homeZone, instantOf(leg.departure)),
    ...(advice !== undefined && { advice }),
    isNight: dateOf(leg.departure) < dateOf(leg.arrival),
    ...(changesClocks(leg) && { rulers: travelRulers(leg, context) }),
    facts: [
      ...itemFacts(leg, context).filter(({ icon }) => icon === 'phone'),
      ...(count > 0 ? [{ icon: 'who' as const, text: t('people', { count }), locale: context.locale }] : []),
    ],
  };
}

function daysOf({ departure, arrival }: Leg, { locale, t }: BriefContext): string {
  const from = dayAndMonth(dateOf(departure), locale);
  const to = dayAndMonth(dateOf(arrival), locale);
  return capitalised(from === to ? from : t('travel.dayTo', { from, to }));
}

function adviceFor(leg: Leg, context: BriefContext): string | undefined {
  if (!changesClocks(leg)) return undefined;
  const { locale, t } = context;
  const clockMinutes = minutesByTheClock(leg);
  if (clockMinutes < 0) return t('travel.before');
  if (dateOf(leg.departure) < dateOf(leg.arrival)) {
    const duration = formatDuration(minutesBetween(leg.departure, leg.arrival), locale);
    return t('travel.night', { duration, clock: formatDuration(clockMinutes, locale) });
  }
  return watchAdvice(leg, context);
}

function watchAdvice(leg: Leg, context: BriefContext): string {
  const { locale, t } = context;
  const difference = offsetOf(leg.arrival) - offsetOf(leg.departure);
  const there = sameInstantAt(leg.departure, partsOfWallTime(leg.arrival).zone);
  return t(difference < 0 ? 'travel.watchBack' : 'travel.watchForward', {
    hours: hoursInWords(Math.abs(difference), context),
    there: paperTime(leg.departure, locale),
    from: said(leg, 'origin', locale).text,
    here: paperTime(there, locale),
    to: said(leg, 'destination', locale).text,
  });
}

function minutesByTheClock({ departure, arrival }: Leg): number {
  const clockOf = (time: Leg['departure']): number => Date.parse(`${partsOfWallTime(time).local}Z`);
  return (clockOf(arrival) - clockOf(departure)) / 60_000;
}
