import { useMemo, useRef } from 'react';
import type { ColumnMapping, ColumnTarget, ListKind } from '../../../shared/imports/delegateField';
import type { ImportChoice } from '../../../shared/imports/importProblem';
import type { SpreadsheetTable } from '../../../shared/imports/spreadsheetTable';
import styles from './ColumnsStep.module.css';
import { PreviewTable } from './PreviewTable';
import { previewCells, type RowPreview } from './previewCells';
import { ProblemList } from './ProblemList';
import { ResultPane } from './ResultPane';
import type { PlanState } from './useListPlan';
import type { VirtualRowsHandle } from './VirtualRows';

export interface ColumnsStepProps {
  list: ListKind;
  table: SpreadsheetTable;
  mapping: ColumnMapping;
  state: PlanState;
  onMap: (column: number, target: ColumnTarget) => void;
  onDecide: (problem: string, choice: ImportChoice) => void;
  /** Name of the association of which every organisation of the list is a member. */
  association?: string | undefined;
  onAssociation: (name: string | undefined) => void;
  /** Forgets what the columns meant last time; absent where they are guessed. */
  onForget: (() => void) | undefined;
}

const noPreviews: ReadonlyMap<number, RowPreview> = new Map();

/** Second step: what each column means, the rows with their faults, and what to do about them. */
export function ColumnsStep({ list, table, mapping, state, onMap, onDecide, ...result }: ColumnsStepProps) {
  const rows = useRef<VirtualRowsHandle>(null);
  const { plan } = state;
  const previews = useMemo(() => (plan ? previewCells(plan, mapping) : noPreviews), [plan, mapping]);
  const show = (number: number): void => rows.current?.scrollTo(table.rows.findIndex((row) => row.number === number));
  return (
    <div className={styles.step}>
      <div className={styles.table}>
        <PreviewTable ref={rows} list={list} table={table} mapping={mapping} onMap={onMap} previews={previews} />
      </div>
      <div className={styles.below}>
        {plan && <ProblemList plan={plan} header={table.header} onDecide={onDecide} onShow={show} />}
        <ResultPane list={list} table={table} mapping={mapping} plan={plan} progress={state.progress} {...result} />
      </div>
    </div>
  );
}
