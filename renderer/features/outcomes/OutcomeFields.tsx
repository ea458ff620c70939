import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moneyText } from '../../../shared/i18n/moneyText';
import { type Outcome, outcomeResultSchema } from '../../../shared/model/outcome';
import { readCost } from '../../../shared/model/readCost';
import { useLocale } from '../../hooks/useLocale';
import { FormRow } from '../../ui/fields/FormRow';
import { KeptField } from '../../ui/fields/KeptField';
import { Select } from '../../ui/fields/Select';
import { type OutcomeChanges, useOutcomeChange } from './useOutcome';

/** What came of a meeting, what it is worth, and notes; each field saves itself. */
export function OutcomeFields({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('outcomes');
  const change = useOutcomeChange(outcome);
  return (
    <>
      <FormRow>
        <Select
          label={t('field.result')}
          options={[
            { id: 'none' as const, label: t('noResult') },
            ...outcomeResultSchema.options.map((id) => ({ id, label: t(`common:outcomeResult.${id}`) })),
          ]}
          value={outcome.result ?? 'none'}
          onChange={(result) => change({ result: result === 'none' ? null : result })}
        />
        <AmountField outcome={outcome} change={change} />
      </FormRow>
      <KeptField
        label={t('field.notes')}
        description={t('notesNote')}
        value={outcome.notes ?? ''}
        onKeep={(notes) => change({ notes: notes || null })}
        isMultiline
      />
    </>
  );
}

interface AmountFieldProps {
  outcome: Outcome;
  change: (changes: OutcomeChanges) => void;
}

function AmountField({ outcome: { amount }, change }: AmountFieldProps) {
  const { t } = useTranslation('outcomes');
  const locale = useLocale();
  const [isRefused, setRefused] = useState(false);
  const keep = (text: string) => {
    const read = text.trim() === '' ? null : readCost(text);
    setRefused(read === undefined);
    if (read !== undefined) change({ amount: read });
  };
  return (
    <KeptField
      label={t('field.amount')}
      description={t('amountNote')}
      value={amount === undefined ? '' : moneyText(amount, locale)}
      onKeep={keep}
      error={isRefused ? t('invalid.amount') : undefined}
    />
  );
}
