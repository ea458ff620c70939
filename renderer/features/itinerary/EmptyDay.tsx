import { Plus } from 'lucide-react';
import type { ItineraryItem } from '../../../shared/model/itineraryItem';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import styles from './EmptyDay.module.css';
import type { ItemReader } from './words/itemReader';

export interface EmptyDayProps {
  reader: ItemReader;
  isReadOnly: boolean;
  onAdd: (type: ItineraryItem['type']) => void;
}

/** A day on which nothing is planned: what will stand here, and how it begins. */
export function EmptyDay({ reader: { t }, isReadOnly, onAdd }: EmptyDayProps) {
  return (
    <div className={styles.empty}>
      <EmptyState
        title={t('empty.title')}
        body={t('empty.body')}
        primary={
          <Button icon={Plus} isDisabled={isReadOnly} onPress={() => onAdd('session')}>
            {t('empty.addSession')}
          </Button>
        }
        secondary={
          <Button isDisabled={isReadOnly} onPress={() => onAdd('leg')}>
            {t('empty.addLeg')}
          </Button>
        }
      />
    </div>
  );
}
