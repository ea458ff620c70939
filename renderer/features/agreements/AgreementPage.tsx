import type { Agreement } from '../../../shared/model/agreement';
import { AgreementFields } from './AgreementFields';
import { AgreementHead } from './AgreementHead';
import styles from './AgreementsScreen.module.css';
import { ClausesCard } from './ClausesCard';
import { TermsCard } from './TermsCard';
import { TimelineCard } from './TimelineCard';
import { useTerms } from './useTerms';

interface AgreementPageProps {
  agreement: Agreement;
  onShowBriefs: () => void;
}

/** Everything about one agreement. */
export function AgreementPage({ agreement, onShowBriefs }: AgreementPageProps) {
  const terms = useTerms(agreement.id);
  return (
    <article className={styles.column}>
      <AgreementHead agreement={agreement} terms={terms} />
      {terms.length > 0 && <TimelineCard terms={terms} />}
      <TermsCard agreement={agreement} terms={terms} />
      <ClausesCard agreement={agreement} terms={terms} onShowBriefs={onShowBriefs} />
      <AgreementFields agreement={agreement} />
    </article>
  );
}
