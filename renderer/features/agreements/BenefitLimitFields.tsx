import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allowanceOf, allowanceParts, type AllowancePer, allowancePerSchema } from '../../../shared/model/allowance';
import type { Benefit } from '../../../shared/model/benefit';
import { plainDateSchema } from '../../../shared/model/plainDate';
import { KeptPair } from '../../fields/KeptPair';
import { WholeNumberField } from '../../fields/WholeNumberField';
import { FormRow } from '../../ui/fields/FormRow';
import { FormSection } from '../../ui/fields/FormSection';
import { KeptDate } from '../../ui/fields/KeptDate';
import { Select } from '../../ui/fields/Select';
import { useBenefitChange } from './useBenefitChange';

/** How much of it is granted, over what, and from when to when. */
export function BenefitLimitFields({ benefit }: { benefit: Benefit }) {
  const { t } = useTranslation('benefits');
  const change = useBenefitChange(benefit.id);
  return (
    <FormSection title={t('sheet.howMuch')} description={t('sheet.howMuchNote')}>
      <AllowanceFields benefit={benefit} />
      <KeptPair
        label={t('field.unit')}
        fr={benefit.unitFr ?? ''}
        en={benefit.unitEn ?? ''}
        onKeep={(language, text) => change({ [`unit${language}`]: text || null })}
      />
      <ValidDays benefit={benefit} />
    </FormSection>
  );
}

/** What it is counted over is remembered here until there is a number, without which it means nothing. */
function AllowanceFields({ benefit: { id, allowance, usedElsewhere } }: { benefit: Benefit }) {
  const { t } = useTranslation('benefits');
  const change = useBenefitChange(id);
  const kept = allowance === undefined ? undefined : allowanceParts(allowance);
  const [chosen, setChosen] = useState<AllowancePer>('organisation');
  const per = kept?.per ?? chosen;
  const choose = (next: AllowancePer) => {
    setChosen(next);
    if (kept) change({ allowance: allowanceOf({ quantity: kept.quantity, per: next }) });
  };
  return (
    <FormRow>
      <WholeNumberField
        label={t('field.allowance')}
        value={kept?.quantity ?? null}
        onChange={(quantity) => change({ allowance: quantity === null ? null : allowanceOf({ quantity, per }) })}
        least={1}
        most={99_999}
      />
      <Select
        label={t('field.allowancePer')}
        options={allowancePerSchema.options.map((option) => ({ id: option, label: t(`per.${option}`) }))}
        value={per}
        onChange={choose}
      />
      {kept?.per === 'period' && (
        <WholeNumberField
          label={t('field.usedElsewhere')}
          value={usedElsewhere ?? null}
          onChange={(quantity) => change({ usedElsewhere: quantity || null })}
          least={0}
          most={99_999}
        />
      )}
    </FormRow>
  );
}

/** First and last day: kept where they follow each other, and marked where they do not. */
function ValidDays({ benefit }: { benefit: Benefit }) {
  const { t } = useTranslation('benefits');
  const change = useBenefitChange(benefit.id);
  const [wrong, setWrong] = useState<Partial<Record<'validFrom' | 'validTo', string>>>({});
  const keep = (field: 'validFrom' | 'validTo') => (text: string) => {
    const day = plainDateSchema.nullable().safeParse(text === '' ? null : text);
    if (!day.success) return setWrong({ [field]: t('invalid.day') });
    const validFrom = field === 'validFrom' ? day.data : benefit.validFrom;
    const validTo = field === 'validTo' ? day.data : benefit.validTo;
    if (validFrom && validTo && validTo < validFrom) {
      return setWrong({ [field]: t('invalid.lastDayFirst') });
    }
    setWrong({});
    change({ [field]: day.data });
  };
  return (
    <FormRow>
      {(['validFrom', 'validTo'] as const).map((field) => (
        <KeptDate
          key={field}
          label={t(`field.${field}`)}
          value={benefit[field] ?? ''}
          onKeep={keep(field)}
          error={wrong[field]}
        />
      ))}
    </FormRow>
  );
}
