import type { TFunction } from 'i18next';
import { nameOfPerson } from '../conflicts/nameOfPerson';
import { dayWords, momentWords } from '../i18n/momentWords';
import { delegatesOf } from '../itinerary/delegatesOf';
import { indexMission } from '../itinerary/indexMission';
import { participantsOf } from '../itinerary/participantsOf';
import type { Delegate } from '../model/delegate';
import type { ItemId } from '../model/identifier';
import type { ItineraryItem, Leg, Stay } from '../model/itineraryItem';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import type { PeopleListId } from '../model/peopleListId';
import type { Person } from '../model/person';
import { translatedText } from '../model/translatedText';
import { dateOf } from '../time/dateOf';
import { daysBetween } from '../time/daysBetween';
import { roommatesOf } from '../itinerary/roomSharesOf';
import { guestGroups, guestHeadings } from './guestGroups';

/** A list of people, in parts such as "everybody on flight ZZ 118": for coordinators, who alone read all of it. */
export interface PeopleList {
  readonly id: PeopleListId;
  readonly title: string;
  readonly headings: readonly string[];
  readonly groups: readonly PeopleGroup[];
}

export interface PeopleGroup {
  /** Empty where the list has no parts. */
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  /** The item that they share: a leg, a stay. */
  readonly item?: ItemId;
}

export interface ListContext {
  readonly mission: Mission;
  readonly locale: Locale;
  readonly t: TFunction<'peopleLists'>;
  /** Of the guests of one activity alone. */
  readonly item?: ItemId | undefined;
}

type Heading = 'name' | 'organisation' | 'delegateGroup' | 'phone' | 'email' | 'room' | 'shares' | 'contact';

const columns = {
  legs: ['name', 'organisation', 'delegateGroup', 'phone', 'email'],
  stays: ['name', 'organisation', 'delegateGroup', 'room', 'shares', 'phone'],
  emergency: ['name', 'organisation', 'phone', 'contact'],
  guests: guestHeadings,
} as const satisfies Readonly<Record<PeopleListId, readonly string[]>>;

/** One of the lists in one language: those who travel, in the order of directories, under what they share. */
export function peopleList(id: PeopleListId, context: ListContext): PeopleList {
  const { t } = context;
  const headings = columns[id].map((heading) => t(`heading.${heading}`));
  return { id, title: t(`list.${id}`), headings, groups: groupsOf(id, context) };
}

function groupsOf(id: PeopleListId, context: ListContext): readonly PeopleGroup[] {
  const { mission } = context;
  if (id === 'guests') return guestGroups(context);
  if (id === 'emergency') {
    const travelling = delegatesOf(mission).filter(({ status }) => status !== 'withdrawn');
    const rows = travelling.map((delegate) => rowOf(delegate, columns.emergency, context));
    return rows.length === 0 ? [] : [{ title: '', rows }];
  }
  return indexMission(mission).entries.flatMap(({ item }) => {
    const title = item.status === 'cancelled' ? undefined : titleOf(id, item, context);
    const rows = participantsOf(mission, item).flatMap((participant) => {
      const delegate = mission.delegates[participant];
      return delegate ? [rowOf(delegate, columns[id], context, item)] : [];
    });
    return title === undefined || rows.length === 0 ? [] : [{ title, rows, item: item.id }];
  });
}

/** What a part is called; undefined for an item that is not of this list. A walk is nobody's flight. */
function titleOf(id: 'legs' | 'stays', item: ItineraryItem, context: ListContext): string | undefined {
  if (id === 'legs') return item.type === 'leg' && item.mode !== 'walk' ? legTitle(item, context) : undefined;
  return item.type === 'stay' ? stayTitle(item, context) : undefined;
}

function legTitle(leg: Leg, { locale, t }: ListContext): string {
  const called = leg.number ? [leg.carrier, leg.number].filter(Boolean).join(' ') : undefined;
  const way = (['origin', 'destination'] as const).map((end) => translatedText(leg, end, locale).text).join(' → ');
  const when = `${momentWords(leg.departure, locale)} → ${momentWords(leg.arrival, locale)}`;
  return parts([called ?? translatedText(leg, 'title', locale).text, way, when, bookingOf(leg, t)]);
}

function stayTitle(stay: Stay, { mission, locale, t }: ListContext): string {
  const venue = stay.venue && mission.venues[stay.venue];
  const place = venue ? translatedText(venue, 'name', locale).text : translatedText(stay, 'title', locale).text;
  const nights = daysBetween(dateOf(stay.checkIn), dateOf(stay.checkOut));
  const when = `${dayWords(stay.checkIn, locale)} → ${dayWords(stay.checkOut, locale)}`;
  return parts([place, when, t('nights', { count: nights }), bookingOf(stay, t)]);
}

function bookingOf({ bookingReference }: Leg | Stay, t: TFunction<'peopleLists'>): string | undefined {
  return bookingReference && t('booking', { reference: bookingReference });
}

function parts(texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join(' · ');
}

function rowOf(
  delegate: Delegate,
  headings: readonly Heading[],
  context: ListContext,
  item?: ItineraryItem,
): readonly string[] {
  const person = context.mission.people[delegate.person];
  return headings.map((heading) => (person ? cells[heading]({ person, delegate, item }, context) : ''));
}

interface Place {
  readonly person: Person;
  readonly delegate: Delegate;
  readonly item: ItineraryItem | undefined;
}

const cells: Readonly<Record<Heading, (place: Place, context: ListContext) => string>> = {
  name: ({ person }) => [person.familyName, person.givenName].filter(Boolean).join(', '),
  organisation: ({ person }, { mission }) =>
    (person.organisation && mission.organisations[person.organisation]?.name) ?? '',
  delegateGroup: ({ delegate: { group } }, { mission, locale }) => {
    const known = group && mission.groups[group];
    return known ? translatedText(known, 'name', locale).text : '';
  },
  phone: ({ person }) => person.mobilePhone ?? person.workPhone ?? '',
  email: ({ person }) => person.email ?? '',
  room: ({ item }, { mission, locale }) => {
    const room = item?.type === 'stay' && item.room ? mission.rooms[item.room] : undefined;
    return room ? translatedText(room, 'name', locale).text : '';
  },
  shares: ({ item, delegate }, { mission, t }) => {
    const room = item && roommatesOf(mission, item.id, delegate.id);
    if (!room || room.with.length === 0) return '';
    const names = room.with.map((id) => nameOfPerson(mission.people, mission.delegates[id]?.person)).join(', ');
    return t(`shared.${room.status}`, { names });
  },
  contact: ({ person }) => person.emergencyContact ?? '',
};
