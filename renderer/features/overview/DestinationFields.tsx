import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { zoneChoices } from '../../../shared/time/zoneChoices';
import { useLocale } from '../../hooks/useLocale';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { ComboBox } from '../../ui/fields/ComboBox';
import { FormSection } from '../../ui/fields/FormSection';
import { TextField } from '../../ui/fields/TextField';
import styles from './MissionDialog.module.css';
import type { MissionFieldsProps } from './MissionFields';
import type { DestinationDraft } from './missionDraft';

/** Where the mission goes, in order; the first is the one whose clock the window shows beside home. */
export function DestinationFields({ draft, onChange }: MissionFieldsProps) {
  const { t } = useTranslation('overview');
  const set = (destinations: readonly DestinationDraft[]) => onChange({ ...draft, destinations });
  const add = () => {
    const key = `new-${draft.destinations.length}`;
    set([...draft.destinations, { key, placeFr: '', placeEn: '', zone: draft.homeZone }]);
  };
  return (
    <FormSection title={t('missionForm.destinations')}>
      {draft.destinations.map((destination) => (
        <DestinationRow
          key={destination.key}
          destination={destination}
          onChange={(changed) => set(draft.destinations.map((other) => (other.key === changed.key ? changed : other)))}
          onRemove={() => set(draft.destinations.filter((other) => other.key !== destination.key))}
        />
      ))}
      <div>
        <Button icon={Plus} onPress={add}>
          {t('missionForm.addDestination')}
        </Button>
      </div>
    </FormSection>
  );
}

interface DestinationRowProps {
  destination: DestinationDraft;
  onChange: (destination: DestinationDraft) => void;
  onRemove: () => void;
}

function DestinationRow({ destination, onChange, onRemove }: DestinationRowProps) {
  const { t } = useTranslation('overview');
  const locale = useLocale();
  return (
    <div className={styles.destination}>
      <TextField
        label={t('missionForm.placeFr')}
        lang="fr-CA"
        value={destination.placeFr}
        onChange={(placeFr) => onChange({ ...destination, placeFr })}
      />
      <TextField
        label={t('missionForm.placeEn')}
        lang="en-CA"
        value={destination.placeEn}
        onChange={(placeEn) => onChange({ ...destination, placeEn })}
      />
      <ComboBox
        label={t('missionForm.zone')}
        options={zoneChoices(locale)}
        value={destination.zone}
        onChange={(zone) => zone !== null && onChange({ ...destination, zone })}
        emptyText={t('missionForm.noZone')}
      />
      <IconButton
        icon={Trash2}
        label={t('missionForm.removeDestination', { place: destination.placeFr || destination.placeEn })}
        onPress={onRemove}
      />
    </div>
  );
}
