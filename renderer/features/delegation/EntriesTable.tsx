import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMission } from '../../hooks/useMission';
import { Segmented } from '../../ui/controls/Segmented';
import type { DelegateGridProps } from './DelegateGrid';
import styles from './EntriesTable.module.css';
import { EntryGrid } from './EntryGrid';
import { EntryRuleGrid } from './EntryRuleGrid';

/** Who needs what at which border, and what the coordinator knows of those borders: two tables, and what they are not. */
export function EntriesTable(grid: DelegateGridProps) {
  const { t } = useTranslation('entries');
  const rules = useMission((mission) => mission.entryRules);
  const [part, setPart] = useState<'checklist' | 'rules'>('checklist');
  const [revealed, setRevealed] = useState<string | null>(null);
  if (grid.revealId !== revealed) {
    setRevealed(grid.revealId);
    // What is chosen elsewhere is a rule, or else a line of the checklist.
    if (grid.revealId !== null) setPart(grid.revealId in rules ? 'rules' : 'checklist');
  }
  return (
    <>
      <div className={styles.head}>
        <Segmented
          label={t('part.label')}
          value={part}
          onChange={setPart}
          options={(['checklist', 'rules'] as const).map((id) => ({ id, label: t(`part.${id}`) }))}
        />
        <p className={styles.note}>{t('notAdvice')}</p>
      </div>
      {part === 'checklist' ? <EntryGrid {...grid} /> : <EntryRuleGrid {...grid} />}
    </>
  );
}
