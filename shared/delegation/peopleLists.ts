import type { ListWords } from './listWords';
import { nameOfPerson } from '../conflicts/nameOfPerson';
import { delegatesOf } from '../itinerary/delegatesOf';
import { roommatesOf } from '../itinerary/roomSharesOf';
import type { Delegate } from '../model/delegate';
import type { ItemId } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import type { MoneyParts } from '../model/money';
import type { PeopleListId } from '../model/peopleListId';
import type { Person } from '../model/person';
import type { PlainDate } from '../model/plainDate';
import { translatedText } from '../model/translatedText';
import { entryAnnex, entryGroups, entryHeadings } from './entryList';
import { guestGroups, guestHeadings } from './guestGroups';
import { jointSheet } from './jointSheet';
import { travelGroups } from './travelGroups';

/** A list of people, in parts such as "everybody on flight ZZ 118": for coordinators, who alone read all of it. */
export interface PeopleList {
  readonly id: PeopleListId;
  readonly title: string;
  /** What stands in each column, and what it is called. */
  readonly columns: readonly (typeof columns)[PeopleListId][number][];
  readonly headings: readonly string[];
  readonly groups: readonly PeopleGroup[];
  /** What it rests on, in tables of their own; of an activity of both parties that is all there is. */
  readonly annexes: readonly ListAnnex[];
}

export interface ListAnnex {
  readonly title: string;
  /** How it is to be read. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ListCell[])[];
}

/** Figures and amounts stay such in a spreadsheet; on a page they are written as its language writes them. */
export type ListCell = string | number | MoneyParts;

export interface PeopleGroup {
  /** Empty where the list has no parts. */
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  /** The items by which they share it: a leg, a stay, several where it was entered for some of them apart. */
  readonly items?: readonly ItemId[];
}

export interface ListContext {
  readonly mission: Mission;
  readonly locale: Locale;
  readonly t: ListWords;
  /** What is past by then is, of several entries into one country; without it, none is. */
  readonly today?: PlainDate;
  /** Of the guests of one activity alone. */
  readonly item?: ItemId | undefined;
}

type Heading =
  'name' | 'organisation' | 'delegateGroup' | 'phone' | 'email' | 'room' | 'shares' | 'booking' | 'contact';

const columns = {
  legs: ['name', 'organisation', 'delegateGroup', 'booking', 'phone', 'email'],
  stays: ['name', 'organisation', 'delegateGroup', 'room', 'shares', 'booking', 'phone'],
  emergency: ['name', 'organisation', 'phone', 'contact'],
  entry: entryHeadings,
  guests: guestHeadings,
  joint: [],
} as const satisfies Readonly<Record<PeopleListId, readonly string[]>>;

/** One of the lists in one language: those who travel, in the order of directories, under what they share. */
export function peopleList(id: PeopleListId, context: ListContext): PeopleList {
  const { t } = context;
  const list = { id, title: t(`list.${id}`), columns: columns[id], groups: groupsOf(id, context), annexes: [] };
  if (id === 'joint') return { ...list, headings: [], ...jointSheet(context) };
  if (id !== 'entry') return { ...list, headings: columns[id].map((heading) => t(`heading.${heading}`)) };
  const headings = columns[id].map((heading) => t(`entries:field.${heading}`));
  return { ...list, headings, annexes: [entryAnnex(context)] };
}

function groupsOf(id: PeopleListId, context: ListContext): readonly PeopleGroup[] {
  const { mission } = context;
  if (id === 'joint') return [];
  if (id === 'guests') return guestGroups(context);
  if (id === 'entry') return entryGroups(context);
  if (id === 'emergency') {
    const travelling = delegatesOf(mission).filter(({ status }) => status !== 'withdrawn');
    const rows = travelling.map((delegate) => rowOf(delegate, columns.emergency, context));
    return rows.length === 0 ? [] : [{ title: '', rows }];
  }
  return travelGroups(id, context).map(({ title, travellers }) => ({
    title,
    rows: [...travellers].flatMap(([participant, item]) => {
      const delegate = mission.delegates[participant];
      return delegate ? [rowOf(delegate, columns[id], context, item)] : [];
    }),
    items: [...new Set([...travellers.values()].map((item) => item.id))],
  }));
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
  booking: ({ item }) => (item?.type === 'leg' || item?.type === 'stay' ? (item.bookingReference ?? '') : ''),
  contact: ({ person }) => person.emergencyContact ?? '',
};
