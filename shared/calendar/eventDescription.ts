import { languageNames } from '../i18n/languageNames';
import { organiserNames } from '../jointActivities/organiserNames';
import { idsIn } from '../model/idsIn';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';
import { codesOf, spokenLanguagesOf } from '../model/spokenLanguages';
import { translatedText } from '../model/translatedText';
import { phoneToCall } from '../model/phoneToCall';
import { inLetterOrder } from '../text/inLetterOrder';
import type { CalendarTexts } from './calendarTexts';
import { interpretersOf } from './interpretersOf';
import { legWords } from './legWords';
import { plainLine } from './plainLine';
import { plainText } from './plainText';
import { venueOf } from './venueOf';
import { visitLines } from './visitLines';

/**
 * What a participant needs to know beyond time and place.
 *
 * @param booking the recipient's own booking reference, or empty
 */
export function eventDescription(item: ItineraryItem, booking: string, mission: Mission, texts: CalendarTexts): string {
  const lines = [
    item.status === 'tentative' ? texts.say('tentative') : '',
    ...journeyLines(item, plainLine(booking), texts),
    plainText(translatedText(item, 'description', texts.locale).text),
    ...hostLines(item, mission, texts),
    ...languageLines(item, mission, texts),
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

function hostLines(item: ItineraryItem, mission: Mission, { locale, say }: CalendarTexts): string[] {
  const organisations = present(item.hostOrganisations, mission.organisations).map(({ name }) => plainLine(name));
  const contacts = present(item.hostContacts, mission.people).map((person) => contactWords(person, mission, say));
  const organisers = plainLine(organiserNames(item, mission, locale));
  const hosts = organisers === '' ? named('hosts', organisations, say) : say('organisers', { names: organisers });
  return [hosts, named('contacts', contacts, say)];
}

function languageLines(item: ItineraryItem, mission: Mission, { locale, say }: CalendarTexts): string[] {
  const isAmongOurselves = idsIn(item.hostOrganisations).length + idsIn(item.hostContacts).length === 0;
  if (item.type !== 'session' || isAmongOurselves) return [];
  const contacts = present(item.hostContacts, mission.people);
  const spoken = spokenLanguagesOf(
    contacts.flatMap(({ spokenLanguages }) => (spokenLanguages ? codesOf(spokenLanguages) : [])),
  );
  const interpreters = interpretersOf(item, mission).map((person) => nameOf(person));
  return [
    spoken === undefined ? '' : say('languages', { names: languageNames(spoken, locale) }),
    named('interpreters', interpreters, say),
  ];
}

function practicalLines(item: ItineraryItem, mission: Mission, texts: CalendarTexts): string[] {
  const { locale, say, t } = texts;
  const purpose = item.type === 'session' && item.purpose ? t(`meetingPurpose.${item.purpose}`) : '';
  const dress = item.type === 'session' ? plainLine(translatedText(item, 'dress', locale).text) : '';
  const bring = plainLine(translatedText(item, 'bring', locale).text);
  const venue = venueOf(item, mission);
  const notes = venue ? plainText(translatedText(venue, 'accessNotes', locale).text) : '';
  return [
    purpose === '' ? '' : say('purpose', { purpose }),
    dress === '' ? '' : say('dress', { dress }),
    bring === '' ? '' : say('bring', { bring }),
    notes === '' ? '' : say('access', { notes }),
    ...visitLines(item, venue, texts),
  ];
}

/** In the order of names, so that two copies of a mission give the same file. */
function named(sentence: 'hosts' | 'contacts' | 'interpreters', names: readonly string[], say: CalendarTexts['say']) {
  return names.length > 0 ? say(sentence, { names: inLetterOrder(names, String).join(', ') }) : '';
}

/** With the telephone that may be printed in the brief; a private one is in nobody's view but the coordinators'. */
function contactWords(person: Person, mission: Mission, say: CalendarTexts['say']): string {
  const name = nameOf(person);
  const organisation = person.organisation && mission.organisations[person.organisation];
  const who = organisation ? say('person', { name, organisation: plainLine(organisation.name) }) : name;
  const phone = plainLine(phoneToCall(person, mission) ?? '');
  return phone === '' ? who : say('withPhone', { who, phone });
}

function nameOf({ givenName, familyName }: Person): string {
  return plainLine(`${givenName} ${familyName}`);
}

function present<Id extends string, Noun>(
  set: Readonly<Partial<Record<Id, true>>>,
  collection: Readonly<Record<Id, Noun>>,
): Noun[] {
  return idsIn(set).flatMap((id) => {
    const noun: Noun | undefined = collection[id];
    return noun === undefined ? [] : [noun];
  });
}
