import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { saidValue } from '../../shared/i18n/saidValue';
import { startTimeOf } from '../../shared/itinerary/startTimeOf';
import type { ItemId } from '../../shared/model/identifier';
import { translatedText } from '../../shared/model/translatedText';
import { useLocale } from '../hooks/useLocale';
import { useMission } from '../hooks/useMission';
import type { Choice } from './ChoiceList';

/** The items of the itinerary in the order of the programme, with their times; those of `kept` stay even where they are gone. */
export function useItemChoices(kept: Readonly<Record<ItemId, true>>): readonly Choice<ItemId>[] {
  const { t } = useTranslation('common');
  const locale = useLocale();
  const items = useMission((mission) => mission.items);
  return useMemo(
    () =>
      Object.values(items)
        .filter(({ id, deleted, status }) => (!deleted && status !== 'cancelled') || kept[id])
        .sort((a, b) => (startTimeOf(a) ?? '~').localeCompare(startTimeOf(b) ?? '~', 'en'))
        .map((item) => ({
          id: item.id,
          label: translatedText(item, 'title', locale).text || t('untitled'),
          detail: String(saidValue(startTimeOf(item), locale)),
        })),
    [items, kept, locale, t],
  );
}
