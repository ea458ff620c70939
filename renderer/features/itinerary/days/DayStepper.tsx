import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../../shared/time/formatDay';
import { useLocale } from '../../../hooks/useLocale';
import { Button } from '../../../ui/controls/Button';
import { IconButton } from '../../../ui/controls/IconButton';
import { Menu } from '../../../ui/overlays/Menu';
import styles from './DayStepper.module.css';
import type { MissionDays } from './useMissionDays';

/** Where there is no room for all days: the one shown, its neighbours, and the rest in a menu. */
export function DayStepper({ days, day, choose, step }: MissionDays) {
  const { t } = useTranslation('itinerary');
  const locale = useLocale();
  return (
    <div className={styles.stepper}>
      <IconButton icon={ChevronLeft} label={t('days.previous')} onPress={() => step(-1)} />
      <Menu
        label={t('days.label')}
        trigger={
          <Button variant="quiet" endIcon={ChevronDown}>
            <span className={styles.day}>{formatDay(day.date, locale, { weekday: 'long', month: 'long' })}</span>
          </Button>
        }
        entries={days.map(({ date }) => ({
          id: date,
          label: formatDay(date, locale, { weekday: 'long', month: 'long' }),
          isCurrent: date === day.date,
        }))}
        onAction={(id) => {
          const chosen = days.find(({ date }) => date === id);
          if (chosen) choose(chosen.date);
        }}
      />
      <IconButton icon={ChevronRight} label={t('days.next')} onPress={() => step(1)} />
    </div>
  );
}
