import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysIn } from '../../../shared/agreements/daysIn';
import { gapsBetween } from '../../../shared/agreements/gapsBetween';
import { overlapBefore } from '../../../shared/agreements/overlapBefore';
import type { Agreement } from '../../../shared/model/agreement';
import type { Term } from '../../../shared/model/term';
import { addDays } from '../../../shared/time/addDays';
import { Button } from '../../ui/controls/Button';
import { Card } from '../../ui/frame/Card';
import { AddTermDialog } from './AddTermDialog';
import { TermRow } from './TermRow';
import styles from './TermsCard.module.css';
import { useDayWords } from './useDayWords';

export interface TermsCardProps {
  agreement: Agreement;
  terms: readonly Term[];
}

/** The terms, each in fields that keep themselves, and the gaps between them. */
export function TermsCard({ agreement, terms }: TermsCardProps) {
  const { t } = useTranslation('agreements');
  const [isAdding, setAdding] = useState(false);
  const { range } = useDayWords();
  const gaps = gapsBetween(terms);
  return (
    <Card
      title={t('terms.title')}
      isFlush
      action={
        <Button size="compact" icon={Plus} onPress={() => setAdding(true)}>
          {t(terms.length === 0 ? 'terms.add' : 'terms.renew')}
        </Button>
      }
    >
      {terms.length === 0 && <p className={styles.none}>{t('terms.none')}</p>}
      <ol>
        {terms.map((term, index) => {
          const gap = gaps.find(({ lastDay }) => addDays(lastDay, 1) === term.firstDay);
          const overlap = overlapBefore(terms, term);
          return (
            <li key={term.id} className={styles.item}>
              {gap && <p className={styles.gap}>{t('terms.gapNote', { count: daysIn(gap), range: range(gap) })}</p>}
              {overlap && <p className={styles.overlap}>{t('terms.overlapNote', { range: range(overlap) })}</p>}
              <TermRow term={term} number={index + 1} />
            </li>
          );
        })}
      </ol>
      {isAdding && <AddTermDialog agreement={agreement.id} terms={terms} onClose={() => setAdding(false)} />}
    </Card>
  );
}
