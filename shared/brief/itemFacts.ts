import { idsIn } from '../model/idsIn';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Person } from '../model/person';
import { phoneToCall } from '../model/phoneToCall';
import { inLetterOrder } from '../text/inLetterOrder';
import type { BriefContext } from './briefContext';
import type { Fact, FactIcon } from './fact';
import { fullName } from './fullName';
import { phoneLink } from './phoneLink';
import { said } from './said';
import { unbroken } from './unbroken';
import { venueLine } from './venueLine';
import { visitFacts } from './visitFacts';
import { whoLine } from './whoLine';

/** What a participant needs to know beside time and title, in the order of the key: place, way, who, dress, what the door asks, whom to call. */
export function itemFacts(item: ItineraryItem, context: BriefContext): readonly Fact[] {
  const { locale } = context;
  const dress = item.type === 'session' ? said(item, 'dress', locale) : { text: '', locale };
  return [
    ...factOf('place', { text: venueLine(item, context), locale }),
    ...wayFact(item, context),
    ...factOf('who', { text: whoLine(item, context), locale }),
    ...factOf('dress', dress),
    ...doorFacts(item, context),
    ...contactFacts(item, context),
  ];
}

function factOf(icon: FactIcon, { text, locale }: Pick<Fact, 'text' | 'locale'>): readonly Fact[] {
  return text === '' ? [] : [{ icon, text, locale }];
}

/** How to reach the room; how to reach the venue stands once, among the venues. */
function wayFact(item: ItineraryItem, { mission, locale }: BriefContext): readonly Fact[] {
  if (item.type !== 'session' || item.room === undefined) return [];
  const room = mission.rooms[item.room];
  return room ? factOf('way', said(room, 'accessNotes', locale)) : [];
}

/** Those of a venue that is visited, not of one that is slept in. */
function doorFacts(item: ItineraryItem, context: BriefContext): readonly Fact[] {
  const venue = item.type === 'session' && item.venue ? context.mission.venues[item.venue] : undefined;
  return venue ? visitFacts(venue, context) : [];
}

function contactFacts(item: ItineraryItem, context: BriefContext): readonly Fact[] {
  const { mission, t } = context;
  const contacts = idsIn(item.hostContacts).flatMap((id) => mission.people[id] ?? []);
  const driver = item.type === 'leg' && item.driver ? mission.people[item.driver] : undefined;
  return [
    ...inLetterOrder(contacts, fullName).map((person) =>
      callFact(person, t('day.host', { name: fullName(person) }), context),
    ),
    ...(driver ? [callFact(driver, t('day.driver', { name: fullName(driver) }), context)] : []),
  ];
}

function callFact(person: Person, name: string, { mission, locale, t }: BriefContext): Fact {
  const phone = phoneToCall(person, mission);
  if (phone === undefined) return { icon: 'phone', text: name, locale };
  const href = phoneLink(phone);
  return { icon: 'phone', text: t('day.phone', { name, phone: unbroken(phone) }), locale, ...(href && { href }) };
}
