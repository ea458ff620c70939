import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dueSoon } from '../../../shared/tasks/dueSoon';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { Card } from '../../ui/frame/Card';
import styles from './DueCard.module.css';
import { DueRow } from './DueRow';
import type { OverviewTarget } from './OverviewScreen';

const shownAtFirst = 8;

/** What is late or due within a fortnight, wherever it is kept, each line the way to it. */
export function DueCard({ onNavigate }: { onNavigate: (screen: OverviewTarget) => void }) {
  const { t } = useTranslation('overview');
  const mission = useMission((whole) => whole);
  const today = useToday();
  const showTasks = useInterface((state) => state.showTasks);
  const due = useMemo(() => dueSoon(mission, today), [mission, today]);
  const [isWhole, setWhole] = useState(false);
  const more = due.length - shownAtFirst;
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
        <ul className={styles.card}>
          {due.slice(0, isWhole ? undefined : shownAtFirst).map((one) => (
            <DueRow key={`${one.kind}-${one.record.id}`} due={one} today={today} onNavigate={onNavigate} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <p className={styles.more}>
          <Button variant="link" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {isWhole ? t('toDo.fewer') : t('toDo.more', { count: more })}
          </Button>
        </p>
      )}
    </Card>
  );
}
