import { assertNever } from '../model/assertNever';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import type { CalendarOptions } from './calendarOptions';
import type { CalendarRecipient } from '../model/calendarRecipient';

/** The languages of a recipient's calendar, in the order in which they are read. */
export function languagesOf(
  recipient: CalendarRecipient,
  mission: Mission,
  { language, locale }: Pick<CalendarOptions, 'language' | 'locale'>,
): readonly [Locale, ...Locale[]] {
  switch (language) {
    case 'fr':
    case 'en':
      return [language];
    case 'both':
      return ['fr', 'en'];
    case 'recipient': {
      const delegate = recipient.kind === 'delegate' ? mission.delegates[recipient.id] : undefined;
      const person = delegate && mission.people[delegate.person];
      return [person?.language ?? locale];
    }
    default:
      return assertNever(language);
  }
}
