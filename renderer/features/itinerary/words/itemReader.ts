import type { TFunction } from 'i18next';
import type { Locale } from '../../../../shared/model/locale';
import type { Mission } from '../../../../shared/model/mission';

/** Who reads an item, and what its identifiers stand for: all that words about it depend on. */
export interface ItemReader {
  readonly mission: Mission;
  readonly locale: Locale;
  readonly t: TFunction<'itinerary'>;
}
