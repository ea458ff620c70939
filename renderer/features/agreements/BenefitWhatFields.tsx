import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Benefit, benefitKindSchema } from '../../../shared/model/benefit';
import { KeptPair } from '../../fields/KeptPair';
import { FormSection } from '../../ui/fields/FormSection';
import { Select } from '../../ui/fields/Select';
import { useBenefitChange } from './useBenefitChange';

/** What it is and where it may be used. One of the two names is enough; a benefit without any is not kept. */
export function BenefitWhatFields({ benefit }: { benefit: Benefit }) {
  const { t } = useTranslation('benefits');
  const change = useBenefitChange(benefit.id);
  const [isRefused, setRefused] = useState(false);
  const keepTitle = (language: 'Fr' | 'En', text: string) => {
    const title = text.trim();
    const other = language === 'Fr' ? benefit.titleEn : benefit.titleFr;
    const isNameless = title === '' && other === '';
    setRefused(isNameless);
    if (!isNameless) change({ [`title${language}`]: title });
  };
  return (
    <FormSection title={t('sheet.what')}>
      <KeptPair
        label={t('field.title')}
        fr={benefit.titleFr}
        en={benefit.titleEn}
        onKeep={keepTitle}
        error={isRefused ? t('invalid.title') : undefined}
      />
      <Select
        label={t('field.kind')}
        options={benefitKindSchema.options.map((id) => ({ id, label: t(`common:benefitKind.${id}`) }))}
        value={benefit.kind}
        onChange={(kind) => change({ kind })}
      />
      <KeptPair
        label={t('field.territory')}
        fr={benefit.territoryFr ?? ''}
        en={benefit.territoryEn ?? ''}
        onKeep={(language, text) => change({ [`territory${language}`]: text || null })}
      />
    </FormSection>
  );
}
