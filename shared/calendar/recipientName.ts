import { assertNever } from '../model/assertNever';
import type { CalendarRecipient } from '../model/calendarRecipient';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import type { CalendarTexts } from './calendarTexts';
import { plainLine } from './plainLine';

/** What a recipient is called; empty for the whole delegation, undefined for one whom the mission never had. */
export function recipientName(
  recipient: CalendarRecipient,
  mission: Mission,
  { locale, say }: Pick<CalendarTexts, 'locale' | 'say'>,
): string | undefined {
  switch (recipient.kind) {
    case 'mission':
      return '';
    case 'coordinators':
      return say('coordinators');
    case 'public':
      return say('publicProgramme');
    case 'group':
      return named(recipient, mission.groups[recipient.id], (group) => translatedText(group, 'name', locale).text);
    case 'venue':
      return named(recipient, mission.venues[recipient.id], (venue) => translatedText(venue, 'name', locale).text);
    case 'organisation':
    case 'host':
      return named(recipient, mission.organisations[recipient.id], ({ name }) => name);
    case 'delegate':
      return named(recipient, mission.delegates[recipient.id], ({ person }) => fullName(mission.people[person]));
    default:
      return assertNever(recipient);
  }
}

function named<Noun>(
  { id }: { readonly id: string },
  noun: Noun | undefined,
  nameOf: (noun: Noun) => string,
): string | undefined {
  return noun === undefined ? undefined : plainLine(nameOf(noun)) || id;
}

function fullName(person: Mission['people'][keyof Mission['people']] | undefined): string {
  return `${person?.givenName ?? ''} ${person?.familyName ?? ''}`;
}
