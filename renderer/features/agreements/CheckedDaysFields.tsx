import type { TFunction } from 'i18next';
import { Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type PlainDate, plainDateSchema } from '../../../shared/model/plainDate';
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
            error={isDay(draft.firstDay) ? undefined : t('check.dayNeeded')}
          />
          <DatePicker
            label={t('field.lastDay')}
            value={draft.lastDay}
            onChange={(lastDay) => write({ ...draft, lastDay })}
            error={lastDayWrong(draft, t)}
          />
        </>
      )}
    </Group>
  );
}

/** A field that is not complete holds none. */
function isDay(text: string | null): text is PlainDate {
  return plainDateSchema.safeParse(text).success;
}

function lastDayWrong({ firstDay, lastDay }: DaysDraft, t: TFunction<'agreements'>): string | undefined {
  if (!isDay(lastDay)) return t('check.dayNeeded');
  return firstDay !== null && lastDay < firstDay ? t('lastDayFirst') : undefined;
}
