import { useMemo } from 'react';
import type { BenefitId } from '../../../shared/model/identifier';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import type { Option } from '../../ui/fields/option';

/** Advantages between associations, under which something may be asked for. */
export function useBenefitOptions(): readonly Option<BenefitId>[] {
  const locale = useLocale();
  const benefits = useMission((mission) => mission.benefits);
  return useMemo(
    () =>
      Object.values(benefits)
        .filter(({ deleted }) => !deleted)
        .map((benefit) => ({ id: benefit.id, label: translatedText(benefit, 'title', locale).text }))
        .sort((a, b) => a.label.localeCompare(b.label, 'fr-CA')),
    [benefits, locale],
  );
}
