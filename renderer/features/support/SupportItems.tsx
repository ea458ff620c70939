import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { saidValue } from '../../../shared/i18n/saidValue';
import { startTimeOf } from '../../../shared/itinerary/startTimeOf';
import type { ItemId } from '../../../shared/model/identifier';
import { idsIn } from '../../../shared/model/idsIn';
import { setOfIds } from '../../../shared/model/setOfIds';
import type { SupportRequest } from '../../../shared/model/supportRequest';
import { translatedText } from '../../../shared/model/translatedText';
import { ChoiceList } from '../../fields/ChoiceList';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { FormSection } from '../../ui/fields/FormSection';
import { useSupportChange } from './useSupportChange';

/** The items of the itinerary that a request serves, in the order of the programme. */
export function SupportItems({ request }: { request: SupportRequest }) {
  const { t } = useTranslation('support');
  const change = useSupportChange(request.id);
  const chosen = idsIn(request.items);
  const choices = useItemChoices(request.items);
  return (
    <FormSection title={t('sheet.items')} description={t('sheet.itemsNote')}>
      <ChoiceList<ItemId>
        label={t('field.items')}
        searchLabel={t('sheet.searchItems')}
        choices={choices}
        chosen={chosen}
        onChange={(ids) => change({ items: setOfIds(ids) })}
      />
    </FormSection>
  );
}

function useItemChoices(kept: SupportRequest['items']) {
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
