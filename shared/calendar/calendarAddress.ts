import type { Person } from '../model/person';
import { commonName } from './commonName';
import type { JCalProperty } from './jCal';

/** Nothing that would have to be escaped in a `mailto:` address (RFC 6068), so that an address is taken whole or not at all. */
const address = /^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/** A person as the organizer or an attendee of events; undefined for whoever has no usable work e-mail address. */
export function calendarAddress(property: 'organizer' | 'attendee', person: Person): JCalProperty | undefined {
  const { email = '', deleted } = person;
  if (deleted || !address.test(email)) return undefined;
  const name = commonName(person);
  return [property, name === '' ? {} : { cn: name }, 'cal-address', `mailto:${email}`];
}
