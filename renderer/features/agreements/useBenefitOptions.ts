import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { benefitsOf } from '../../../shared/agreements/benefitsOf';
import type { BenefitId } from '../../../shared/model/identifier';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import type { Option } from '../../ui/fields/option';

/** The benefits to choose from. */
export function useBenefitOptions(): readonly Option<BenefitId>[] {
  const { t } = useTranslation('benefits');
  const locale = useLocale();
  const benefits = useMission((mission) => mission.benefits);
  return useMemo(
    () =>
      benefitsOf({ benefits }, locale).map((benefit) => ({
        id: benefit.id,
        label: translatedText(benefit, 'title', locale).text || t('untitled'),
      })),
    [benefits, locale, t],
  );
}
