import { HeartHandshake } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { guestsOf } from '../../../../shared/jointActivities/guestsOf';
import { organiserNames } from '../../../../shared/jointActivities/organiserNames';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { useLocale } from '../../../hooks/useLocale';
import { useMission } from '../../../hooks/useMission';
import { useView } from '../../../hooks/useView';
import { useInterface } from '../../../store/interfaceStore';
import { Button } from '../../../ui/controls/Button';
import { FormSection } from '../../../ui/fields/FormSection';

/** Of an activity that is joint: who organises it, how many are invited, and the way to its guests, budget and tasks. */
export function JointOfItem({ item }: { item: ItineraryItem }) {
  const { t } = useTranslation('joint');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const select = useInterface((state) => state.select);
  const [, changeView] = useView();
  if (item.type !== 'session' || !item.isJoint) return null;
  const names = organiserNames(item, mission, locale);
  const guests = guestsOf(mission, item.id).length;
  const open = () => {
    select({ collection: 'items', id: item.id });
    changeView({ screen: 'joint' });
  };
  return (
    <FormSection title={t('item.title')}>
      <p>{names === '' ? t('needsTwo') : t('organisedBy', { names })}</p>
      <p>{guests === 0 ? t('item.none') : t('item.guests', { count: guests })}</p>
      <div>
        <Button icon={HeartHandshake} onPress={open}>
          {t('item.open')}
        </Button>
      </div>
    </FormSection>
  );
}
