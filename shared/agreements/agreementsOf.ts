import type { Agreement } from '../model/agreement';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';

/** The agreements that are not deleted, by title in the reader's language. */
export function agreementsOf({ agreements }: Pick<Mission, 'agreements'>, locale: Locale): readonly Agreement[] {
  const title = (agreement: Agreement) => translatedText(agreement, 'title', locale).text;
  return Object.values(agreements)
    .filter(({ deleted }) => !deleted)
    .sort((one, other) => title(one).localeCompare(title(other), locale));
}
