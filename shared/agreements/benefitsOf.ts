import type { Benefit } from '../model/benefit';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';

/** The benefits that are not deleted, by what they are called in the reader's language. */
export function benefitsOf({ benefits }: Pick<Mission, 'benefits'>, locale: Locale): readonly Benefit[] {
  const title = (benefit: Benefit) => translatedText(benefit, 'title', locale).text;
  return Object.values(benefits)
    .filter(({ deleted }) => !deleted)
    .sort((one, other) => title(one).localeCompare(title(other), locale) || (one.id < other.id ? -1 : 1));
}
