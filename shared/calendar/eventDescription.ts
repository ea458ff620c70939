import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';
import { translatedText } from '../model/translatedText';
import { inLetterOrder } from '../text/inLetterOrder';
import type { CalendarTexts } from './calendarTexts';
import { legWords } from './legWords';
import { plainLine } from './plainLine';
import { plainText } from './plainText';

/**
 * What a participant needs to know beyond time and place. No telephone number of anybody, because a calendar is copied to
 * servers that nobody here knows.
 *
 * @param booking the recipient's own booking reference, or empty
 */
export function eventDescription(item: ItineraryItem, booking: string, mission: Mission, texts: CalendarTexts): string {
  const lines = [
    item.status === 'tentative' ? texts.say('tentative') : '',
    ...journeyLines(item, plainLine(booking), texts),
    plainText(translatedText(item, 'description', texts.locale).text),
    ...hostLines(item, mission, texts),
    ...practicalLines(item, mission, texts),
  ];
  return lines.filter(Boolean).join('\n');
}

function journeyLines(item: ItineraryItem, reference: string, texts: CalendarTexts): string[] {
  const booking = reference === '' ? '' : texts.say('bookingReference', { reference });
  if (item.type !== 'leg') return [booking];
  const name = plainLine([item.carrier ?? '', item.number ?? ''].join(' '));
  return [plainLine(legWords(item, texts)), name === '' ? '' : texts.say('carrier', { name }), booking];
}

function hostLines(item: ItineraryItem, mission: Mission, { say }: CalendarTexts): string[] {
  const organisations = present(item.hostOrganisations, mission.organisations).map(({ name }) => plainLine(name));
  const contacts = present(item.hostContacts, mission.people).map((person) => nameOf(person, mission, say));
  return [
    organisations.length > 0 ? say('hosts', { names: inLetterOrder(organisations, String).join(', ') }) : '',
    contacts.length > 0 ? say('contacts', { names: inLetterOrder(contacts, String).join(', ') }) : '',
  ];
}

function practicalLines(item: ItineraryItem, mission: Mission, { locale, say }: CalendarTexts): string[] {
  if (item.type !== 'session' && item.type !== 'stay') return [];
  const dress = item.type === 'session' ? plainLine(translatedText(item, 'dress', locale).text) : '';
  const venue = item.venue && mission.venues[item.venue];
  const notes = venue ? plainText(translatedText(venue, 'accessNotes', locale).text) : '';
  return [dress === '' ? '' : say('dress', { dress }), notes === '' ? '' : say('access', { notes })];
}

function nameOf(person: Person, mission: Mission, say: CalendarTexts['say']): string {
  const name = plainLine(`${person.givenName} ${person.familyName}`);
  const organisation = person.organisation && mission.organisations[person.organisation];
  return organisation ? say('person', { name, organisation: plainLine(organisation.name) }) : name;
}

function present<Id extends string, Noun>(
  set: Readonly<Partial<Record<Id, true>>>,
  collection: Readonly<Record<Id, Noun>>,
): Noun[] {
  return (Object.keys(set) as Id[]).flatMap((id) => {
    const noun: Noun | undefined = collection[id];
    return noun === undefined ? [] : [noun];
  });
}
