import { Equal, MoveRight, Pencil, Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ChangeCounts } from '../../../shared/calendar/countChanges';
import { Icon } from '../../ui/marks/Icon';
import styles from './CalendarChanges.module.css';

const counted = [
  { id: 'added', icon: Plus },
  { id: 'moved', icon: MoveRight },
  { id: 'changed', icon: Pencil },
  { id: 'withdrawn', icon: X },
  { id: 'unchanged', icon: Equal },
] as const;

/** Five counts, each with its sign and its word. */
export function ChangeCountsStrip({ counts }: { counts: ChangeCounts }) {
  const { t } = useTranslation('calendars');
  return (
    <ul className={styles.counts}>
      {counted.map(({ id, icon }) => (
        <li key={id} className={styles.count}>
          <span className={styles.sign} data-change={id}>
            <Icon of={icon} size={14} />
          </span>
          <span>
            <strong>{counts[id]}</strong> {t(`changes.${id}`, { count: counts[id] })}
          </span>
        </li>
      ))}
    </ul>
  );
}
