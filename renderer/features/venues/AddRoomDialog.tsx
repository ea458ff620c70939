import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VenueId } from '../../../shared/model/identifier';
import { translatedText } from '../../../shared/model/translatedText';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { Button } from '../../ui/controls/Button';
import { Form } from '../../ui/fields/Form';
import { NumberField } from '../../ui/fields/NumberField';
import { Dialog } from '../../ui/overlays/Dialog';
import { NamePair } from './NamePair';

export function AddRoomDialog({ venue, onClose }: { venue: VenueId; onClose: () => void }) {
  const { t } = useTranslation('venues');
  const make = useAnnouncedEdits();
  const [names, setNames] = useState({ nameFr: '', nameEn: '' });
  const [capacity, setCapacity] = useState<number | null>(null);
  const [isTried, setTried] = useState(false);
  const hasName = translatedText(names, 'name', 'fr').text !== '';
  const add = async () => {
    setTried(true);
    if (!hasName) return;
    const named = { venue, nameFr: names.nameFr.trim(), nameEn: names.nameEn.trim() };
    const room = capacity === null ? named : { ...named, capacity };
    if (await make([{ name: 'add-room', payload: { room } }])) onClose();
  };
  return (
    <Dialog title={t('rooms.add')} isOpen onOpenChange={onClose} closeLabel={t('common:action.close')}>
      <Form
        onSubmit={() => void add()}
        footer={
          <>
            <Button onPress={onClose}>{t('common:action.cancel')}</Button>
            <Button variant="primary" type="submit">
              {t('common:action.add')}
            </Button>
          </>
        }
      >
        <NamePair names={names} onChange={setNames} error={isTried && !hasName ? t('nameNeeded') : undefined} />
        <NumberField
          label={t('field.capacity')}
          unit={t('field.capacityUnit')}
          value={capacity}
          onChange={setCapacity}
          minValue={1}
          step={1}
        />
      </Form>
    </Dialog>
  );
}
