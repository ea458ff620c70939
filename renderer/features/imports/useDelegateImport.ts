import { startTransition, useCallback, useState } from 'react';
import type { ColumnMapping, ColumnTarget } from '../../../shared/imports/delegateField';
import { delegateImportPayloads } from '../../../shared/imports/delegateImportPayloads';
import type { ImportChoice } from '../../../shared/imports/importProblem';
import type { SpreadsheetTable } from '../../../shared/imports/spreadsheetTable';
import { suggestMapping } from '../../../shared/imports/suggestMapping';
import { newId } from '../../store/newId';
import { nextTask } from './nextTask';
import { useDelegatePlan, type DelegateSource } from './useDelegatePlan';
import { useExecuteAll } from './useExecuteAll';
import { useTableReading } from './useTableReading';

export const delegateSteps = ['file', 'columns', 'organisations', 'summary'] as const;
export type DelegateStep = (typeof delegateSteps)[number];

/** The way of a list of delegates into the mission: what was chosen so far, and what comes next. */
export function useDelegateImport(onClose: () => void) {
  const [step, setStep] = useState<DelegateStep>('file');
  const [source, setSource] = useState<DelegateSource | null>(null);
  const { progress: applying, execute, stop } = useExecuteAll();
  const state = useDelegatePlan(source, applying !== null);
  const begin = useCallback((table: SpreadsheetTable): void => {
    setSource({ table, mapping: suggestMapping(table), decisions: {} });
    setStep('columns');
  }, []);
  const reading = useTableReading(begin);
  const map = (column: number, target: ColumnTarget): void =>
    setSource((now) => now && { ...now, mapping: remapped(now.mapping, column, target) });
  const decide = (problem: string, choice: ImportChoice): void =>
    setSource((now) => now && { ...now, decisions: { ...now.decisions, [problem]: choice } });
  const apply = async (): Promise<void> => {
    if (!source || !state.plan) return;
    // The press is shown first: thousands of rows take a moment to become commands.
    await nextTask();
    const payloads = delegateImportPayloads(state.plan, source.table.fileName, newId);
    const commands = payloads.map((payload) => ({ name: 'import-delegates' as const, payload }));
    // The table with all that came in is drawn in pieces, and shown when it is whole.
    if (await execute(commands)) startTransition(onClose);
  };
  return { step, setStep, source, state, reading, applying, map, decide, apply, stop };
}

/** A meaning belongs to one column: the column that had it before is then read past. */
function remapped(mapping: ColumnMapping, column: number, target: ColumnTarget): ColumnMapping {
  return mapping.map((now, index) => {
    if (index === column) return target;
    return target !== 'ignored' && now === target ? 'ignored' : now;
  });
}
