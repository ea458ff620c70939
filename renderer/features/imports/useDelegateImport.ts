import { startTransition, useCallback, useState } from 'react';
import type { ColumnMapping, ColumnTarget } from '../../../shared/imports/delegateField';
import type { Command } from '../../../shared/commands/commands';
import { countOfPayloads, delegateImportPayloads } from '../../../shared/imports/delegateImportPayloads';
import type { DelegateImportPlan } from '../../../shared/imports/delegateImportPlan';
import type { ImportChoice } from '../../../shared/imports/importProblem';
import type { SpreadsheetTable } from '../../../shared/imports/spreadsheetTable';
import { newId } from '../../store/newId';
import { useDelegatePlan, type DelegateSource } from './useDelegatePlan';
import { useExecuteAll } from './useExecuteAll';
import { useRememberedMapping } from './useRememberedMapping';
import { useTableReading } from './useTableReading';

export const delegateSteps = ['file', 'columns', 'organisations', 'summary'] as const;
export type DelegateStep = (typeof delegateSteps)[number];

/** The way of a list of delegates into the mission: what was chosen so far, and what comes next. */
export function useDelegateImport(onClose: () => void) {
  const [step, showStep] = useState<DelegateStep>('file');
  // A step may show thousands of rows: the window goes on painting while it is drawn.
  const setStep = useCallback((next: DelegateStep): void => startTransition(() => showStep(next)), []);
  const [source, setSource] = useState<DelegateSource | null>(null);
  const { progress: applying, execute, stop } = useExecuteAll();
  const state = useDelegatePlan(source, applying !== null);
  const memory = useRememberedMapping(source);
  const { mappingOf } = memory;
  const begin = useCallback(
    (table: SpreadsheetTable): void => {
      startTransition(() => setSource({ table, mapping: mappingOf(table), decisions: {} }));
      setStep('columns');
    },
    [mappingOf, setStep],
  );
  const reading = useTableReading(begin);
  const map = useCallback((column: number, target: ColumnTarget): void => {
    setSource((now) => now && { ...now, mapping: remapped(now.mapping, column, target) });
  }, []);
  const decide = useCallback((problem: string, choice: ImportChoice): void => {
    setSource((now) => now && { ...now, decisions: { ...now.decisions, [problem]: choice } });
  }, []);
  const forget = (): void => {
    const mapping = memory.forget();
    setSource((now) => now && mapping && { ...now, mapping });
  };
  const apply = async (): Promise<void> => {
    if (!source || !state.plan) return;
    if (!(await execute(commandsOf(state.plan, source.table.fileName), countOfPayloads(state.plan)))) return;
    memory.remember();
    onClose();
  };
  return { step, setStep, source, state, reading, applying, memory, map, decide, forget, apply, stop };
}

function* commandsOf(plan: DelegateImportPlan, fileName: string): Generator<Command, void> {
  for (const payload of delegateImportPayloads(plan, fileName, newId)) yield { name: 'import-delegates', payload };
}

/** A meaning belongs to one column: the column that had it before is then read past. */
function remapped(mapping: ColumnMapping, column: number, target: ColumnTarget): ColumnMapping {
  return mapping.map((now, index) => {
    if (index === column) return target;
    return target !== 'ignored' && now === target ? 'ignored' : now;
  });
}
