import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DelegateImportPlan } from '../../../shared/imports/delegateImportPlan';
import type { ImportChoice, ImportSeverity } from '../../../shared/imports/importProblem';
import { Button } from '../../ui/controls/Button';
import { Chip } from '../../ui/marks/Chip';
import { StatusMark } from '../../ui/marks/StatusMark';
import { copyText } from '../../ui/copyText';
import { problemBlock } from './problemBlock';
import { ProblemChoice } from './ProblemChoice';
import styles from './ProblemList.module.css';
import { placeOfProblem, problemSentence } from './problemWords';
import { severityMark, severityTone } from './severityMark';
import { useWords } from './useWords';
import { VirtualRows } from './VirtualRows';

export interface ProblemListProps {
  plan: DelegateImportPlan;
  /** Titles of the file's columns, for the list that is copied. */
  header: readonly string[];
  onDecide: (problem: string, choice: ImportChoice) => void;
  /** Brings a row of the file into sight. */
  onShow: (row: number) => void;
}

const countKeys = { error: 'problems.errors', warning: 'problems.warnings', check: 'problems.checks' } as const;

/** --height-problem: what the virtual rows must know in figures. */
const rowHeight = 40;

/** Everything to settle, each with its place, its reason and what will be done about it. */
export function ProblemList({ plan, header, onDecide, onShow }: ProblemListProps) {
  const { t } = useTranslation('imports');
  const words = useWords();
  const counts = (['error', 'warning', 'check'] as const).map((severity) => ({
    severity,
    count: plan.problems.filter((problem) => problem.severity === severity).length,
  }));
  return (
    <div className={styles.list}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('problems.title')}</h2>
        {counts.map(({ severity, count }) => count > 0 && <Count key={severity} severity={severity} count={count} />)}
        {plan.problems.length > 0 && <CopyButton problems={plan.problems} header={header} />}
      </header>
      {plan.problems.length === 0 ? (
        <p className={styles.none}>
          <StatusMark severity="fine" label={t('problems.none')} isLabelShown />
        </p>
      ) : (
        <VirtualRows
          role="list"
          label={t('problems.title')}
          count={plan.problems.length}
          rowHeight={rowHeight}
          renderRow={(index) => {
            const problem = plan.problems[index];
            if (!problem) return null;
            const place = placeOfProblem(problem, words);
            const sentence = problemSentence(problem, words);
            return (
              <div role="listitem" className={styles.problem}>
                <StatusMark severity={severityMark[problem.severity]} label={t(`severity.${problem.severity}`)} />
                <Button variant="link" onPress={() => onShow(problem.rows[0] ?? 0)}>
                  {place}
                </Button>
                <span className={styles.reason} title={sentence}>
                  {sentence}
                </span>
                <ProblemChoice
                  problem={problem}
                  label={t('problems.choice', { place })}
                  plan={plan}
                  onDecide={onDecide}
                />
              </div>
            );
          }}
        />
      )}
    </div>
  );
}

/** The list for whoever has to mend the file, to be pasted into a message or a spreadsheet. */
function CopyButton({ problems, header }: Pick<DelegateImportPlan, 'problems'> & { header: readonly string[] }) {
  const words = useWords();
  const [copied, setCopied] = useState<DelegateImportPlan['problems'] | null>(null);
  const copy = (): void => {
    copyText(problemBlock(problems, header, words));
    setCopied(problems);
  };
  return (
    <Button variant="quiet" size="compact" onPress={copy}>
      {words.t(copied === problems ? 'problems.copied' : 'problems.copy')}
    </Button>
  );
}

function Count({ severity, count }: { severity: ImportSeverity; count: number }) {
  const { t } = useTranslation('imports');
  return (
    <Chip tone={severityTone[severity]} mark={<StatusMark severity={severityMark[severity]} size={12} />}>
      {t(countKeys[severity], { count })}
    </Chip>
  );
}
