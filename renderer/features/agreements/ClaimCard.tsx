import { useTranslation } from 'react-i18next';
import { claimObstacleSentence } from '../../../shared/i18n/claimObstacleSentence';
import type { Claim } from '../../../shared/model/claim';
import { translatedText } from '../../../shared/model/translatedText';
import { formatDay } from '../../../shared/time/formatDay';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { StatusMark } from '../../ui/marks/StatusMark';
import styles from './BenefitsPart.module.css';

/** One claim at a glance: who, what, how much and when, and what stands in its way. */
export function ClaimCard({ claim }: { claim: Claim }) {
  const { t, i18n } = useTranslation('benefits');
  const locale = useLocale();
  const benefit = useMission(({ benefits }) => benefits[claim.benefit]);
  const name = useMission(({ organisations }) => organisations[claim.organisation]?.name ?? '');
  const obstacle = useMission((mission) => claimObstacleSentence(i18n, mission, claim, locale));
  const facts = [formatDay(claim.day, locale), t('quantity', { count: claim.quantity })];
  return (
    <>
      <p className={styles.title}>{name}</p>
      <p className={styles.line}>{(benefit && translatedText(benefit, 'title', locale).text) || t('untitled')}</p>
      <p className={styles.line}>{facts.join(' · ')}</p>
      {obstacle !== '' && (
        <p className={styles.line}>
          <StatusMark severity="risky" size={12} label={obstacle} isLabelShown />
        </p>
      )}
    </>
  );
}
