import type { Locale } from '../../../shared/model/locale';
import type { ZoneId } from '../../../shared/model/zoneId';
import { zoneChoices } from '../../../shared/time/zoneChoices';
import type { Option } from '../../ui/fields/option';

/** Every zone to choose from, with the one that stands now even where it is an older name of another. */
export function zoneOptions(locale: Locale, current: ZoneId): readonly Option<ZoneId>[] {
  const choices = zoneChoices(locale);
  return choices.some(({ id }) => id === current) ? choices : [{ id: current, label: current }, ...choices];
}
