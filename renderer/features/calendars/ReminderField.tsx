import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../shared/time/formatDuration';
import { useLocale } from '../../hooks/useLocale';
import { Select } from '../../ui/fields/Select';

export interface ReminderFieldProps {
  label: string;
  /** Before the beginning; null where nothing rings. */
  minutes: number | null;
  isDisabled: boolean;
  onChange: (minutes: number | null) => void;
}

const minutesPerDay = 24 * 60;
const offered = [0, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2 * 1440, 7 * 1440, 14 * 1440];

/** How long before the beginning a telephone rings. */
export function ReminderField({ label, minutes, isDisabled, onChange }: ReminderFieldProps) {
  const { t } = useTranslation('calendars');
  const locale = useLocale();
  const said = (before: number) => {
    if (before === 0) return t('reminder.atStart');
    if (before < minutesPerDay || before % minutesPerDay !== 0) return formatDuration(before, locale);
    return t('reminder.days', { count: before / minutesPerDay });
  };
  const known = minutes === null || offered.includes(minutes) ? offered : [...offered, minutes].sort((a, b) => a - b);
  return (
    <Select
      label={label}
      isLabelHidden
      isDisabled={isDisabled}
      value={minutes === null ? 'none' : String(minutes)}
      onChange={(id) => onChange(id === 'none' ? null : Number(id))}
      options={[
        { id: 'none', label: t('reminder.none') },
        ...known.map((before) => ({ id: String(before), label: said(before) })),
      ]}
    />
  );
}
