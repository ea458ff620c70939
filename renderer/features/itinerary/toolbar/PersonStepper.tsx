import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { DelegateId } from '../../../../shared/model/identifier';
import { IconButton } from '../../../ui/controls/IconButton';
import { ComboBox } from '../../../ui/fields/ComboBox';
import type { ItemReader } from '../words/itemReader';
import { personNameOf } from '../words/personNameOf';
import styles from './PersonStepper.module.css';

export interface PersonStepperProps {
  /** Everyone who travels, in the order of directories. */
  people: readonly DelegateId[];
  person: DelegateId;
  reader: ItemReader;
  onChoose: (person: DelegateId) => void;
}

/** Whose journey is shown: by name, or one after the other. */
export function PersonStepper({ people, person, reader, onChoose }: PersonStepperProps) {
  const { t } = reader;
  const at = people.indexOf(person);
  const step = (by: number) => {
    const next = people[(at + by + people.length) % people.length];
    if (next) onChoose(next);
  };
  return (
    <div className={styles.stepper}>
      <IconButton icon={ChevronLeft} label={t('journey.previousPerson')} onPress={() => step(-1)} />
      <div className={styles.name}>
        <ComboBox
          label={t('journey.person')}
          isLabelHidden
          options={people.map((id) => ({ id, label: personNameOf(id, reader) }))}
          value={person}
          onChange={(chosen) => chosen && onChoose(chosen)}
          emptyText={t('journey.noPerson')}
        />
      </div>
      <IconButton icon={ChevronRight} label={t('journey.nextPerson')} onPress={() => step(1)} />
      <span className={styles.place}>{t('journey.place', { place: at + 1, count: people.length })}</span>
    </div>
  );
}
