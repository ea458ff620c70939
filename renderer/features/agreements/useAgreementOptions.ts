import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementsOf } from '../../../shared/agreements/agreementsOf';
import type { AgreementId } from '../../../shared/model/identifier';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import type { Option } from '../../ui/fields/option';

/** The agreements to choose from, or none of them. */
export function useAgreementOptions(): readonly Option<AgreementId | 'none'>[] {
  const { t } = useTranslation('benefits');
  const locale = useLocale();
  const agreements = useMission((mission) => mission.agreements);
  return useMemo(
    () => [
      { id: 'none', label: t('noAgreement') },
      ...agreementsOf({ agreements }, locale).map((agreement) => ({
        id: agreement.id,
        label: translatedText(agreement, 'title', locale).text || t('agreements:untitled'),
      })),
    ],
    [agreements, locale, t],
  );
}
