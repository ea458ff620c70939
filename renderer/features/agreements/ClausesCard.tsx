import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { termOfRecord } from '../../../shared/agreements/termOfRecord';
import { evidenceByClause } from '../../../shared/agreements/evidenceByClause';
import type { Agreement } from '../../../shared/model/agreement';
import type { ClauseId } from '../../../shared/model/identifier';
import type { Term } from '../../../shared/model/term';
import { useMission } from '../../hooks/useMission';
import { Button } from '../../ui/controls/Button';
import { Card } from '../../ui/frame/Card';
import { Chip } from '../../ui/marks/Chip';
import { AddClauseDialog } from './AddClauseDialog';
import { ClauseRow } from './ClauseRow';
import styles from './ClausesCard.module.css';
import { RecordButton } from './RecordButton';

export interface ClausesCardProps {
  agreement: Agreement;
  terms: readonly Term[];
  /** The one that was chosen elsewhere: it is open, and has the keyboard. */
  revealed: ClauseId | null;
  onShowBriefs: () => void;
}

/** The clauses of an agreement, and what in this mission shows that each was kept. */
export function ClausesCard({ agreement, terms, revealed, onShowBriefs }: ClausesCardProps) {
  const { t } = useTranslation('clauses');
  const [isAdding, setAdding] = useState(false);
  const [open, setOpen] = useState<ClauseId | null>(revealed);
  const mission = useMission((whole) => whole);
  const all = useMemo(() => evidenceByClause(mission, agreement.id), [agreement.id, mission]);
  const term = termOfRecord(terms, mission);
  const unlinked = all.filter(({ evidence }) => evidence.length === 0).length;
  return (
    <Card
      title={t('title')}
      isFlush
      aside={unlinked > 0 ? <Chip tone="risk">{t('unlinked', { count: unlinked })}</Chip> : undefined}
      action={
        <>
          {term && <RecordButton term={term.id} onShowBriefs={onShowBriefs} />}
          <Button size="compact" icon={Plus} onPress={() => setAdding(true)}>
            {t('add')}
          </Button>
        </>
      }
    >
      {all.length === 0 && <p className={styles.none}>{t('none')}</p>}
      <ol>
        {all.map(({ clause, evidence }, index) => (
          <li key={clause.id} className={styles.item}>
            <ClauseRow
              clause={clause}
              evidence={evidence}
              before={all[index - 1]?.clause}
              after={all[index + 1]?.clause}
              isOpen={open === clause.id}
              isRevealed={revealed === clause.id}
              onToggle={() => setOpen(open === clause.id ? null : clause.id)}
            />
          </li>
        ))}
      </ol>
      {isAdding && (
        <AddClauseDialog
          agreement={agreement.id}
          order={(all.at(-1)?.clause.order ?? 0) + 1}
          onAdded={setOpen}
          onClose={() => setAdding(false)}
        />
      )}
    </Card>
  );
}
