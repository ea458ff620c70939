import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { saidValue } from '../../../shared/i18n/saidValue';
import { startTimeOf } from '../../../shared/itinerary/startTimeOf';
import type { ItemId } from '../../../shared/model/identifier';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import type { Option } from '../../ui/fields/option';

/** The activities to choose from, in the order of the programme, with their time; `kept` stays even where it is gone. */
export function useItemOptions(kept: ItemId | undefined): readonly Option<ItemId>[] {
  const { t } = useTranslation('common');
  const locale = useLocale();
  const items = useMission((mission) => mission.items);
  return useMemo(
    () =>
      Object.values(items)
        .filter(
          ({ id, deleted, status, type }) => id === kept || (!deleted && status !== 'cancelled' && type === 'session'),
        )
        .sort((one, other) => (startTimeOf(one) ?? '~').localeCompare(startTimeOf(other) ?? '~', 'en'))
        .map((item) => {
          const title = translatedText(item, 'title', locale).text || t('untitled');
          return { id: item.id, label: [title, saidValue(startTimeOf(item), locale)].join(' · ') };
        }),
    [items, kept, locale, t],
  );
}
