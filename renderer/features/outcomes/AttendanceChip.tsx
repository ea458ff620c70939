import { useTranslation } from 'react-i18next';
import type { Attendance } from '../../../shared/model/outcome';
import { Chip } from '../../ui/marks/Chip';
import type { Tone } from '../../ui/marks/tone';

const tones: Readonly<Record<Attendance, Tone>> = { held: 'ok', 'no-show': 'stop', moved: 'accent' };

export function AttendanceChip({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation('common');
  return <Chip tone={tones[attendance]}>{t(`attendance.${attendance}`)}</Chip>;
}
