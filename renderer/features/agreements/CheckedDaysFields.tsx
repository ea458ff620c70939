import { Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { DatePicker } from '../../ui/fields/DatePicker';
import { Select } from '../../ui/fields/Select';
import styles from './AgreementHead.module.css';
import type { CheckedDays, DaysDraft } from './useCheckedDays';

/** Against which mission, or which days, the agreement is checked. */
export function CheckedDaysFields({ days: { options, chosen, choose, draft, write } }: { days: CheckedDays }) {
  const { t } = useTranslation('agreements');
  return (
    <Group className={styles.checked ?? ''} aria-label={t('check.against')}>
      <Select label={t('check.against')} options={options} value={chosen} onChange={choose} />
      {draft && (
        <>
          <DatePicker
            label={t('field.firstDay')}
            value={draft.firstDay}
            onChange={(firstDay) => write({ ...draft, firstDay })}
          />
          <DatePicker
            label={t('field.lastDay')}
            value={draft.lastDay}
            onChange={(lastDay) => write({ ...draft, lastDay })}
            error={isBackwards(draft) ? t('lastDayFirst') : undefined}
          />
        </>
      )}
    </Group>
  );
}

function isBackwards({ firstDay, lastDay }: DaysDraft): boolean {
  return firstDay !== null && lastDay !== null && lastDay < firstDay;
}
