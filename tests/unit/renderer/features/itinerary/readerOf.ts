import type { ItemReader } from '../../../../../renderer/features/itinerary/words/itemReader';
import { createTranslations } from '../../../../../shared/i18n/createTranslations';
import type { Locale } from '../../../../../shared/model/locale';
import type { Mission } from '../../../../../shared/model/mission';

export function readerOf(mission: Mission, locale: Locale = 'fr'): ItemReader {
  return { mission, locale, t: createTranslations(locale).getFixedT(locale, 'itinerary') };
}
