import { assertNever } from '../model/assertNever';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import type { CalendarRecipient } from './calendarRecipient';
import { plainLine } from './plainLine';

/** What a recipient is called; empty for the whole delegation, undefined for one who is not in the mission. */
export function recipientName(recipient: CalendarRecipient, mission: Mission, locale: Locale): string | undefined {
  switch (recipient.kind) {
    case 'mission':
      return '';
    case 'group': {
      const group = mission.groups[recipient.id];
      if (!group || group.deleted) return undefined;
      return plainLine(translatedText(group, 'name', locale).text) || recipient.id;
    }
    case 'delegate': {
      const delegate = mission.delegates[recipient.id];
      if (!delegate || delegate.deleted) return undefined;
      const person = mission.people[delegate.person];
      return plainLine(`${person?.givenName ?? ''} ${person?.familyName ?? ''}`) || recipient.id;
    }
    default:
      return assertNever(recipient);
  }
}
