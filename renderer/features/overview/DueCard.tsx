import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dueSoon } from '../../../shared/tasks/dueSoon';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { Card } from '../../ui/frame/Card';
import styles from './DueCard.module.css';
import { DueRow } from './DueRow';
import { FirstRows } from './FirstRows';
import type { OverviewTarget } from './OverviewScreen';

const shownAtFirst = 8;

/** What is late or due within a fortnight, wherever it is kept, each line the way to it. */
export function DueCard({ onNavigate }: { onNavigate: (screen: OverviewTarget) => void }) {
  const { t } = useTranslation('overview');
  const mission = useMission((whole) => whole);
  const today = useToday();
  const showTasks = useInterface((state) => state.showTasks);
  const due = useMemo(() => dueSoon(mission, today), [mission, today]);
  const toTasks = () => {
    showTasks('all');
    onNavigate('tasks');
  };
  return (
    <Card
      title={t('toDo.title')}
      aside={due.length > 0 ? due.length : undefined}
      isFlush
      action={
        <Button variant="link" onPress={toTasks}>
          {t('toDo.all')}
        </Button>
      }
    >
      {due.length === 0 ? (
        <p className={styles.empty}>
          {t('toDo.none')} {t('toDo.noneHint')}
        </p>
      ) : (
        <FirstRows
          atFirst={shownAtFirst}
          styles={{ rows: styles.card, rest: styles.more }}
          words={{ more: (count) => t('toDo.more', { count }), fewer: t('toDo.fewer') }}
        >
          {due.map((one) => (
            <DueRow key={`${one.kind}-${one.record.id}`} due={one} today={today} onNavigate={onNavigate} />
          ))}
        </FirstRows>
      )}
    </Card>
  );
}
