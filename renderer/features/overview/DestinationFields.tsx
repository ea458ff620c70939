import { ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ZoneField } from '../../fields/ZoneField';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
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
    const order = Math.max(-1, ...draft.destinations.map((other) => other.order)) + 1;
    set([...draft.destinations, { key, placeFr: '', placeEn: '', zone: draft.homeZone, order }]);
  };
  return (
    <FormSection title={t('missionForm.destinations')}>
      {draft.destinations.map((destination, index) => (
        <DestinationRow
          key={destination.key}
          destination={destination}
          firstDay={draft.firstDay}
          onChange={(changed) => set(draft.destinations.map((other) => (other.key === changed.key ? changed : other)))}
          onMoveUp={index === 0 ? undefined : () => set(movedUp(draft.destinations, index))}
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
  /** Of the mission, for the offsets shown. */
  firstDay: string | null;
  onChange: (destination: DestinationDraft) => void;
  /** Absent for the first. */
  onMoveUp: (() => void) | undefined;
  onRemove: () => void;
}

/** The list with one destination before the one it followed. */
function movedUp(destinations: readonly DestinationDraft[], index: number): readonly DestinationDraft[] {
  const [before, moved] = destinations.slice(index - 1, index + 1);
  if (!before || !moved) return destinations;
  const swapped = [
    { ...moved, order: before.order },
    { ...before, order: moved.order },
  ];
  return [...destinations.slice(0, index - 1), ...swapped, ...destinations.slice(index + 1)];
}

function DestinationRow({ destination, firstDay, onChange, onMoveUp, onRemove }: DestinationRowProps) {
  const { t } = useTranslation('overview');
  const place = destination.placeFr || destination.placeEn;
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
      <ZoneField
        label={t('missionForm.zone')}
        zone={destination.zone}
        onChange={(zone) => onChange({ ...destination, zone })}
        date={firstDay}
      />
      <IconButton
        icon={ArrowUp}
        label={t('missionForm.moveDestination', { place })}
        isDisabled={onMoveUp === undefined}
        onPress={() => onMoveUp?.()}
      />
      <IconButton icon={Trash2} label={t('missionForm.removeDestination', { place })} onPress={onRemove} />
    </div>
  );
}
