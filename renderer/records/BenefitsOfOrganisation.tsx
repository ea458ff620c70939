import { HandHelping } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { benefitsOf } from '../../shared/agreements/benefitsOf';
import { entitlementOn } from '../../shared/agreements/entitlementOn';
import { entitlementSentence } from '../../shared/i18n/entitlementSentence';
import type { OrganisationId } from '../../shared/model/identifier';
import { translatedText } from '../../shared/model/translatedText';
import { useClaimDialog } from '../hooks/useClaimDialog';
import { useLocale } from '../hooks/useLocale';
import { useMission } from '../hooks/useMission';
import { useMissionState } from '../hooks/useMissionState';
import { IconButton } from '../ui/controls/IconButton';
import { FormSection } from '../ui/fields/FormSection';
import styles from './BenefitsOfOrganisation.module.css';

/** What the organisation may use as a member, on the mission's first day, and the way to claim it. Nothing where it has no benefit. */
export function BenefitsOfOrganisation({ organisation }: { organisation: OrganisationId }) {
  const { t, i18n } = useTranslation('benefits');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const claim = useClaimDialog();
  const rows = useMemo(
    () =>
      benefitsOf(mission, locale)
        .map((benefit) => ({ benefit, entitlement: entitlementOn(mission, benefit, organisation, mission.firstDay) }))
        .filter(({ entitlement }) => entitlement.kind !== 'not-member'),
    [locale, mission, organisation],
  );
  if (rows.length === 0) return null;
  return (
    <FormSection title={t('ofOrganisation.title')}>
      <ul className={styles.list}>
        {rows.map(({ benefit, entitlement }) => {
          const title = translatedText(benefit, 'title', locale).text || t('untitled');
          return (
            <li key={benefit.id} className={styles.row}>
              <span className={styles.words}>
                {title}
                <span className={styles.reason}>
                  {entitlementSentence(i18n, mission, benefit, entitlement, locale)}
                </span>
              </span>
              {!isReadOnly && (
                <IconButton
                  icon={HandHelping}
                  label={t('ofOrganisation.claim', { title })}
                  onPress={() => claim({ benefit: benefit.id, organisation })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </FormSection>
  );
}
