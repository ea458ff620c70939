import { useTranslation } from 'react-i18next';
import type { DelegateImportPlan } from '../../../shared/imports/delegateImportPlan';
import type { ImportChoice, ImportProblem } from '../../../shared/imports/importProblem';
import { Button } from '../../ui/controls/Button';
import { Segmented } from '../../ui/controls/Segmented';
import { EmptyState } from '../../ui/frame/EmptyState';
import { differenceText } from './differenceText';
import styles from './DifferencesStep.module.css';
import { useWords } from './useWords';
import { VirtualRows } from './VirtualRows';

export interface DifferencesStepProps {
  plan: DelegateImportPlan;
  onDecide: (problems: readonly string[], choice: ImportChoice) => void;
}

/** What the virtual rows must know in figures. */
const rowHeight = 76;

/** What the directory says otherwise than the list, value beside value; it stays unless the person lets it go. */
export function DifferencesStep({ plan: { differences }, onDecide }: DifferencesStepProps) {
  const { t } = useTranslation('imports');
  if (differences.length === 0) return <EmptyState title={t('differences.none')} body={t('differences.noneBody')} />;
  const decideAll = (choice: ImportChoice) =>
    onDecide(
      differences.map(({ id }) => id),
      choice,
    );
  return (
    <div className={styles.step}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('differences.title', { count: differences.length })}</h2>
        <p className={styles.hint}>{t('differences.hint')}</p>
        <div className={styles.all}>
          <Button size="compact" onPress={() => decideAll('keep')}>
            {t('differences.keepAll')}
          </Button>
          <Button size="compact" onPress={() => decideAll('replace')}>
            {t('differences.replaceAll')}
          </Button>
        </div>
      </header>
      <VirtualRows
        role="list"
        label={t('step.differences')}
        count={differences.length}
        rowHeight={rowHeight}
        renderRow={(index) => {
          const difference = differences[index];
          return difference && <Difference difference={difference} onDecide={onDecide} />;
        }}
      />
    </div>
  );
}

function Difference({
  difference,
  onDecide,
}: {
  difference: ImportProblem;
  onDecide: DifferencesStepProps['onDecide'];
}) {
  const words = useWords();
  const { t } = words;
  const { id, record = '', choice, rows, field = 'organisation' } = difference;
  const [known, given] = [differenceText(difference, 'detail', words), differenceText(difference, 'value', words)];
  const fieldName = t(`field.${field}`);
  return (
    <div role="listitem" className={styles.difference}>
      <div className={styles.record}>
        <strong>{record}</strong>
        <span>{t('differences.place', { field: fieldName, row: rows[0] })}</span>
      </div>
      <div className={styles.value} data-stays={choice === 'keep' || undefined} title={known}>
        {known}
      </div>
      <div className={styles.value} data-stays={choice === 'replace' || undefined} title={given}>
        {given}
      </div>
      <Segmented
        label={t('differences.choice', { name: record, field: fieldName })}
        options={[
          { id: 'keep', label: t('differences.keep') },
          { id: 'replace', label: t('differences.replace') },
        ]}
        value={choice === 'replace' ? 'replace' : 'keep'}
        onChange={(chosen) => onDecide([id], chosen)}
      />
    </div>
  );
}
