import type { Agreement } from '../../../shared/model/agreement';
import type { ClauseId } from '../../../shared/model/identifier';
import { AgreementFields } from './AgreementFields';
import { AgreementHead } from './AgreementHead';
import styles from './AgreementsScreen.module.css';
import { ClausesCard } from './ClausesCard';
import { EndingCard } from './EndingCard';
import { RenewalCard } from './RenewalCard';
import { TermsCard } from './TermsCard';
import { TimelineCard } from './TimelineCard';
import { useCheckedDays } from './useCheckedDays';
import { useTerms } from './useTerms';

interface AgreementPageProps {
  agreement: Agreement;
  /** The clause that was chosen elsewhere. */
  revealedClause: ClauseId | null;
  onShowBriefs: () => void;
}

/** Everything about one agreement. */
export function AgreementPage({ agreement, revealedClause, onShowBriefs }: AgreementPageProps) {
  const terms = useTerms(agreement.id);
  const days = useCheckedDays();
  return (
    <article className={styles.column}>
      <AgreementHead agreement={agreement} terms={terms} days={days} />
      {terms.length > 0 && <TimelineCard terms={terms} checked={days.checked} />}
      <TermsCard agreement={agreement} terms={terms} />
      <ClausesCard agreement={agreement} terms={terms} revealed={revealedClause} onShowBriefs={onShowBriefs} />
      <RenewalCard agreement={agreement} terms={terms} />
      <AgreementFields agreement={agreement} />
      <EndingCard />
    </article>
  );
}
