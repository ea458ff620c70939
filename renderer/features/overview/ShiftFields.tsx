import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tasksOf } from '../../../shared/tasks/tasksOf';
import { useEdit } from '../../hooks/useEdit';
import { useMission } from '../../hooks/useMission';
import { WholeNumberField } from '../../fields/WholeNumberField';
import { Button } from '../../ui/controls/Button';
import { Checkbox } from '../../ui/controls/Checkbox';
import { FormSection } from '../../ui/fields/FormSection';
import styles from './MissionDialog.module.css';

/** Moves the whole mission by some days, as one edit. */
export function ShiftFields({ onShifted }: { onShifted: () => void }) {
  const { t } = useTranslation('overview');
  const edit = useEdit();
  const [days, setDays] = useState<number | null>(7);
  const open = useMission((mission) => tasksOf(mission).filter(({ doneOn }) => doneOn === undefined).length);
  const [isWithTasks, setWithTasks] = useState(true);
  const shift = async () => {
    if (days === null || days === 0) return;
    const payload = { days, ...(isWithTasks && open > 0 && { withTasks: true as const }) };
    if (await edit({ name: 'shift-mission', payload })) onShifted();
  };
  return (
    <FormSection title={t('missionForm.shift')} description={t('missionForm.shiftHint')}>
      <div className={styles.shift}>
        <WholeNumberField
          label={t('missionForm.shiftDays')}
          value={days}
          onChange={setDays}
          onUnfit={() => setDays(null)}
          least={-3660}
          most={3660}
        />
        <Button onPress={() => void shift()}>{t('missionForm.shiftApply')}</Button>
      </div>
      {open > 0 && (
        <Checkbox isSelected={isWithTasks} onChange={setWithTasks}>
          {t('tasks:shift', { count: open })}
        </Checkbox>
      )}
    </FormSection>
  );
}
