import type { AgendaPerson } from '../imports/agendaFile';
import type { JCalComponent, JCalProperty } from './jCal';
import { plainLine } from './plainLine';

/** A hall full of people is no meeting: nobody looks through more. */
const maximumPeople = 200;
const nameLength = 200;

/**
 * Whom an event names with an address: ORGANIZER first, then ATTENDEE, each address once. Rooms and equipment are nobody.
 *
 * @param isOurs in a calendar written here the organizer is a coordinator who sent it, and takes no part
 */
export function sourcePeople([, properties]: JCalComponent, isOurs: boolean): readonly AgendaPerson[] {
  const people = new Map<string, AgendaPerson>();
  for (const property of [...(isOurs ? [] : named(properties, 'organizer')), ...named(properties, 'attendee')]) {
    if (people.size >= maximumPeople) break;
    const person = personOf(property);
    if (person && !people.has(person.email)) people.set(person.email, person);
  }
  return [...people.values()];
}

function named(properties: readonly JCalProperty[], name: string): readonly JCalProperty[] {
  return properties.filter((property) => property[0] === name);
}

function personOf([, parameters, , value]: JCalProperty): AgendaPerson | undefined {
  const { cn, email, cutype } = parameters;
  if (typeof cutype === 'string' && /^(?:ROOM|RESOURCE)$/i.test(cutype)) return undefined;
  // RFC 7986 section 6.2: EMAIL where the address itself is none, as Exchange and Google write for some.
  const address = typeof email === 'string' ? email : typeof value === 'string' ? value.replace(/^mailto:/i, '') : '';
  if (!/^[^@\s:/]{1,64}@[^@\s:/]{1,190}$/.test(address)) return undefined;
  return { name: plainLine(typeof cn === 'string' ? cn : '').slice(0, nameLength), email: address.toLowerCase() };
}
