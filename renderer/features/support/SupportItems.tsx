import { useTranslation } from 'react-i18next';
import type { ItemId } from '../../../shared/model/identifier';
import { idsIn } from '../../../shared/model/idsIn';
import { setOfIds } from '../../../shared/model/setOfIds';
import type { SupportRequest } from '../../../shared/model/supportRequest';
import { ChoiceList } from '../../fields/ChoiceList';
import { useItemChoices } from '../../fields/useItemChoices';
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
