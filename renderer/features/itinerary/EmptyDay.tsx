import { FileUp, Plus } from 'lucide-react';
import type { ItineraryItem } from '../../../shared/model/itineraryItem';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import styles from './EmptyDay.module.css';
import type { ItemReader } from './words/itemReader';

export interface EmptyDayProps {
  reader: ItemReader;
  isReadOnly: boolean;
  onAdd: (type: ItineraryItem['type']) => void;
  onImport: () => void;
}

/** A day on which nothing is planned: what will stand here, and how it begins. */
export function EmptyDay({ reader: { t, mission }, isReadOnly, onAdd, onImport }: EmptyDayProps) {
  const isProgrammeEmpty = Object.values(mission.items).every(({ deleted }) => deleted);
  return (
    <div className={styles.empty} data-empty-day>
      <EmptyState
        title={t('empty.title')}
        body={t('empty.body')}
        primary={
          <Button icon={Plus} isDisabled={isReadOnly} onPress={() => onAdd('session')}>
            {t('empty.addSession')}
          </Button>
        }
        secondary={
          <>
            <Button isDisabled={isReadOnly} onPress={() => onAdd('leg')}>
              {t('empty.addLeg')}
            </Button>
            {isProgrammeEmpty && (
              <Button icon={FileUp} isDisabled={isReadOnly} onPress={onImport}>
                {t('toolbar.importAgenda')}
              </Button>
            )}
          </>
        }
      />
    </div>
  );
}
