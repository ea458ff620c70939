import type { ListWords } from './listWords';
import { dayWords, momentWords } from '../i18n/momentWords';
import { indexMission } from '../itinerary/indexMission';
import { participantsOf } from '../itinerary/participantsOf';
import type { DelegateId } from '../model/identifier';
import type { ItineraryItem, Leg, Stay } from '../model/itineraryItem';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import { foldText } from '../text/foldText';
import { inLetterOrder } from '../text/inLetterOrder';
import { dateOf } from '../time/dateOf';
import { daysBetween } from '../time/daysBetween';

/** Those who share one flight, leg or lodging, also where it was entered for some of them apart. */
export interface TravelGroup {
  readonly title: string;
  /** Who, in the order of directories, and by which item. */
  readonly travellers: ReadonlyMap<DelegateId, Leg | Stay>;
}

interface TravelContext {
  readonly mission: Mission;
  readonly locale: Locale;
  readonly t: ListWords;
}

/** The flights and legs by their times, or the lodgings by their names and then by their nights. */
export function travelGroups(id: 'legs' | 'stays', context: TravelContext): readonly TravelGroup[] {
  const { mission } = context;
  const { entries, travelling } = indexMission(mission);
  const found = new Map<string, { readonly title: string; readonly place: string; readonly items: (Leg | Stay)[] }>();
  for (const { item } of entries) {
    if (item.status === 'cancelled' || !isListed(id, item)) continue;
    const named = item.type === 'stay' ? stayName(item, context) : legName(item, context);
    const key = foldText(named.title).replaceAll(/\s/g, '');
    const group = found.get(key) ?? { ...named, items: [] };
    group.items.push(item);
    found.set(key, group);
  }
  const groups = id === 'legs' ? [...found.values()] : inLetterOrder([...found.values()], ({ place }) => place);
  return groups.flatMap(({ title, items }) => {
    const by = itemsByTraveller(mission, items);
    const travellers = new Map<DelegateId, Leg | Stay>();
    for (const who of travelling) {
      const item = by.get(who);
      if (item) travellers.set(who, item);
    }
    return travellers.size === 0 ? [] : [{ title, travellers }];
  });
}

/** By which item each of them travels; where somebody is named in two, by the one that says how it was booked. */
function itemsByTraveller(mission: Mission, items: readonly (Leg | Stay)[]): ReadonlyMap<DelegateId, Leg | Stay> {
  const by = new Map<DelegateId, Leg | Stay>();
  for (const item of items) {
    for (const who of participantsOf(mission, item)) if (!by.get(who)?.bookingReference) by.set(who, item);
  }
  return by;
}

/** A walk is nobody's flight. */
function isListed(id: 'legs' | 'stays', item: ItineraryItem): item is Leg | Stay {
  return id === 'stays' ? item.type === 'stay' : item.type === 'leg' && item.mode !== 'walk';
}

function legName(leg: Leg, { locale }: TravelContext) {
  const called = leg.number ? [leg.carrier, leg.number].filter(Boolean).join(' ') : undefined;
  const place = (['origin', 'destination'] as const).map((end) => translatedText(leg, end, locale).text).join(' → ');
  const when = `${momentWords(leg.departure, locale)} → ${momentWords(leg.arrival, locale)}`;
  return { title: parts([called ?? translatedText(leg, 'title', locale).text, place, when]), place };
}

function stayName(stay: Stay, { mission, locale, t }: TravelContext) {
  const venue = stay.venue && mission.venues[stay.venue];
  const place = venue ? translatedText(venue, 'name', locale).text : translatedText(stay, 'title', locale).text;
  const nights = daysBetween(dateOf(stay.checkIn), dateOf(stay.checkOut));
  const when = `${dayWords(stay.checkIn, locale)} → ${dayWords(stay.checkOut, locale)}`;
  return { title: parts([place, when, t('nights', { count: nights })]), place };
}

const parts = (texts: readonly string[]): string => texts.filter(Boolean).join(' · ');
