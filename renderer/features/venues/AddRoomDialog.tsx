import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VenueId } from '../../../shared/model/identifier';
import { translatedText } from '../../../shared/model/translatedText';
import { useAddingLabels } from '../../hooks/useAddingLabels';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { WholeNumberField } from '../../fields/WholeNumberField';
import { FormDialog } from '../../ui/overlays/FormDialog';
import { NamePair } from './NamePair';
import { mostPlaces } from './readCapacity';

export function AddRoomDialog({ venue, onClose }: { venue: VenueId; onClose: () => void }) {
  const { t } = useTranslation('venues');
  const make = useAnnouncedEdits();
  const labels = useAddingLabels();
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
    <FormDialog title={t('rooms.add')} onClose={onClose} onSubmit={() => void add()} labels={labels}>
      <NamePair names={names} onChange={setNames} error={isTried && !hasName ? t('nameNeeded') : undefined} />
      <WholeNumberField
        label={t('field.capacity')}
        unit={t('field.capacityUnit')}
        value={capacity}
        onChange={setCapacity}
        least={1}
        most={mostPlaces}
      />
    </FormDialog>
  );
}
