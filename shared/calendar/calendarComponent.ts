import type { CalendarChoices } from '../model/calendarChoices';
import type { ItemId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import type { CalendarRecipient } from '../model/calendarRecipient';
import type { CalendarTexts } from './calendarTexts';
import { eventComponent, type IsZoned } from './eventComponent';
import { eventUid } from './eventUid';
import { eventWords } from './eventWords';
import type { FileZone } from './fileZone';
import type { JCalComponent, JCalProperty } from './jCal';
import { organizerOf } from './organizerOf';
import { plainLine } from './plainLine';
import type { PlannedEvent } from './plannedEvents';
import { zonesOfFile } from './zonesOfFile';

interface Form {
  /** What the recipient is called; empty for the whole delegation. */
  readonly name: string;
  readonly languages: readonly [CalendarTexts, ...CalendarTexts[]];
  readonly choices: CalendarChoices;
  /** The recipient's own booking reference of an item, or empty. */
  readonly bookingOf: (item: ItemId) => string;
}

/** The whole calendar as data: zones first, because some clients read a file once from top to bottom. */
export function calendarComponent(
  recipient: CalendarRecipient,
  mission: Mission,
  planned: readonly PlannedEvent[],
  { name, languages, choices, bookingOf }: Form,
): JCalComponent {
  const zones = choices.times === 'zoned' ? zonesOfFile(planned) : new Map<string, FileZone>();
  const isZoned: IsZoned = ({ at, zone }) => zones.get(zone)?.covers(at) === true;
  const organizer = organizerOf(mission);
  // Whoever publishes a programme does not decide when its readers' telephones ring.
  const form = { organizer, choices, rings: recipient.kind !== 'public' };
  const events = planned.map((event) => {
    const words = eventWords(event.item, bookingOf(event.item.id), mission, languages);
    return eventComponent(event, eventUid(event.item.id, recipient, mission.id), words, isZoned, form);
  });
  const used = new Set(events.flatMap(([, properties]) => properties.map(([, { tzid }]) => tzid)));
  const described = [...zones].flatMap(([zone, { component }]) => (used.has(zone) ? [component] : []));
  return [
    'vcalendar',
    calendarProperties(calendarName(name, mission, languages[0]), organizer),
    [...described, ...events],
  ];
}

function calendarProperties(name: string, organizer: JCalProperty | undefined): JCalProperty[] {
  return [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Passerelle//Passerelle//FR'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    // RFC 5546 section 3.2.1: a published event has an organizer; without one the file is a plain calendar.
    ...(organizer ? [['method', {}, 'text', 'PUBLISH'] as const] : []),
    // Not in any RFC, but what clients show as the name. `ical.js` does not escape properties it does not know.
    ['x-wr-calname', {}, 'unknown', name.replace(/[\\;,]/g, '\\$&')],
  ];
}

function calendarName(recipient: string, mission: Mission, { locale, say }: CalendarTexts): string {
  const title = plainLine(translatedText(mission, 'title', locale).text);
  if (recipient === '') return title;
  return title === '' ? recipient : say('calendarName', { mission: title, recipient });
}
