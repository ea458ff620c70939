import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mainDestination } from '../../../shared/itinerary/mainDestination';
import { translatedText } from '../../../shared/model/translatedText';
import { type VenueId, venueIdSchema } from '../../../shared/model/identifier';
import { ZoneField } from '../../fields/ZoneField';
import { useAddingLabels } from '../../hooks/useAddingLabels';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { newId } from '../../store/newId';
import { TextField } from '../../ui/fields/TextField';
import { FormDialog } from '../../ui/overlays/FormDialog';
import { NamePair } from './NamePair';

export interface AddVenueDialogProps {
  onAdded: (id: VenueId) => void;
  onClose: () => void;
}

/** The little that a venue needs to exist; the rest is written in its form. */
export function AddVenueDialog({ onAdded, onClose }: AddVenueDialogProps) {
  const { t } = useTranslation('venues');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const make = useAnnouncedEdits();
  const labels = useAddingLabels();
  const destination = mainDestination(mission);
  const [names, setNames] = useState({ nameFr: '', nameEn: '' });
  const [city, setCity] = useState('');
  const [zone, setZone] = useState(destination?.zone ?? mission.homeZone);
  const [isTried, setTried] = useState(false);
  const name = translatedText(names, 'name', locale).text;
  const add = async () => {
    setTried(true);
    if (name === '') return;
    const id = venueIdSchema.parse(newId());
    const place = { nameFr: names.nameFr.trim(), nameEn: names.nameEn.trim(), zone, openingHours: {} };
    const venue = { id, ...place, ...(city.trim() === '' ? {} : { city: city.trim() }) };
    if (!(await make([{ name: 'add-venue', payload: { venue } }]))) return;
    onAdded(id);
    onClose();
  };
  return (
    <FormDialog title={t('add')} onClose={onClose} onSubmit={() => void add()} labels={labels}>
      <NamePair names={names} onChange={setNames} error={isTried && name === '' ? t('nameNeeded') : undefined} />
      <TextField label={t('field.city')} value={city} onChange={setCity} />
      <ZoneField label={t('field.zone')} zone={zone} onChange={setZone} />
    </FormDialog>
  );
}
