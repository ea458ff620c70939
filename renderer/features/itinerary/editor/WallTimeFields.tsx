import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ZoneField } from '../../../fields/ZoneField';
import { DatePicker } from '../../../ui/fields/DatePicker';
import { FormRow } from '../../../ui/fields/FormRow';
import { TimeField } from '../../../ui/fields/TimeField';
import type { ItemReader } from '../words/itemReader';
import type { DraftProblem } from './draftProblem';
import type { TimeDraft } from './itemDraft';
import { TimeChoices } from './TimeChoices';

export interface WallTimeFieldsProps {
  /** "Départ", "Début": names every field, so that a screen reader tells two pairs apart. */
  name: string;
  value: TimeDraft;
  onChange: (value: TimeDraft) => void;
  problem: DraftProblem['code'] | undefined;
  reader: ItemReader;
  /** Whole days have no clock. */
  isTimeHidden?: boolean;
  /** Another field on the same line. */
  children?: ReactNode;
}

/** Date, clock and whose clock it is. A clock time that does not exist there, or exists twice, asks beside the field. */
export function WallTimeFields(props: WallTimeFieldsProps) {
  const { name, value, onChange, problem, reader, isTimeHidden = false, children } = props;
  const { t } = useTranslation('itinerary');
  const change = (part: Partial<TimeDraft>) => onChange({ ...value, occurrence: null, ...part });
  return (
    <>
      <FormRow>
        <DatePicker
          label={t('form.dateOf', { name })}
          value={value.date}
          onChange={(date) => change({ date })}
          error={problem === 'missing-date' ? t('problem.missing-date') : undefined}
        />
        {!isTimeHidden && (
          <TimeField
            label={t('form.timeOf', { name })}
            value={value.time}
            onChange={(time) => change({ time })}
            error={problem === undefined || problem === 'missing-date' ? undefined : t(`problem.${problem}`)}
          />
        )}
        <ZoneField
          label={t('form.zoneOf', { name })}
          zone={value.zone}
          onChange={(zone) => change({ zone })}
          date={value.date}
        />
        {children}
      </FormRow>
      {!isTimeHidden && <TimeChoices value={value} onChange={onChange} locale={reader.locale} />}
    </>
  );
}
