import { useTranslation } from 'react-i18next';
import { type Attendance, attendanceSchema } from '../../../shared/model/outcome';
import { Button } from '../../ui/controls/Button';
import styles from './OutcomesScreen.module.css';

export interface AttendanceButtonsProps {
  value: Attendance | undefined;
  onNote: (attendance: Attendance) => void;
}

/** Held, no-show or moved, each with the letter that notes it. */
export function AttendanceButtons({ value, onNote }: AttendanceButtonsProps) {
  const { t } = useTranslation('outcomes');
  return (
    <div className={styles.attendance} role="group" aria-label={t('field.attendance')}>
      {attendanceSchema.options.map((id) => (
        <Button
          key={id}
          variant={value === id ? 'primary' : 'secondary'}
          aria-pressed={value === id}
          shortcut={t(`note.letter.${id}`)}
          onPress={() => onNote(id)}
        >
          {t(`common:attendance.${id}`)}
        </Button>
      ))}
    </div>
  );
}
