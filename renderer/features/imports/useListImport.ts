import { startTransition, useCallback, useState, type Dispatch, type SetStateAction } from 'react';
import type { ColumnMapping, ColumnTarget } from '../../../shared/imports/delegateField';
import type { ImportChoice } from '../../../shared/imports/importProblem';
import type { RowPicture } from '../../../shared/imports/rowPicture';
import type { SpreadsheetTable } from '../../../shared/imports/spreadsheetTable';
import type { ListStep, ListWay } from './listWay';
import { useExecuteAll } from './useExecuteAll';
import { useListPlan, type ListSource } from './useListPlan';
import { useRememberedMapping } from './useRememberedMapping';
import { useTableReading } from './useTableReading';

/** The way of a list into the mission or the directory: what was chosen so far, and what comes next. */
export function useListImport(way: ListWay, onClose: () => void) {
  const [step, showStep] = useState<ListStep>('file');
  // A step may show thousands of rows: the window goes on painting while it is drawn.
  const setStep = useCallback((next: ListStep): void => startTransition(() => showStep(next)), []);
  const [source, setSource] = useState<ListSource | null>(null);
  const { progress: applying, execute, stop } = useExecuteAll();
  const state = useListPlan(way, source, applying !== null);
  const memory = useRememberedMapping(way.list, source);
  const { mappingOf } = memory;
  const begin = useCallback(
    (table: SpreadsheetTable, pictures: readonly RowPicture[]): void => {
      startTransition(() => setSource({ table, pictures, mapping: mappingOf(table), decisions: {} }));
      setStep('columns');
    },
    [mappingOf, setStep],
  );
  const reading = useTableReading(begin);
  const decisions = useListDecisions(setSource);
  const forget = (): void => {
    const mapping = memory.forget();
    setSource((now) => now && mapping && { ...now, mapping });
  };
  const apply = async (): Promise<void> => {
    if (!source || !state.plan) return;
    const commands = way.commandsOf(state.plan, source.table.fileName);
    if (!(await execute(commands, way.countOf(state.plan)))) return;
    memory.remember();
    onClose();
  };
  return { way, step, setStep, source, state, reading, applying, memory, ...decisions, forget, apply, stop };
}

/** What the person says of the list, each kept beside what was said before. */
function useListDecisions(setSource: Dispatch<SetStateAction<ListSource | null>>) {
  const map = useCallback(
    (column: number, target: ColumnTarget): void => {
      setSource((now) => now && { ...now, mapping: remapped(now.mapping, column, target) });
    },
    [setSource],
  );
  const setAssociation = useCallback(
    (association: string | undefined): void => {
      setSource((now) => now && { ...now, association });
    },
    [setSource],
  );
  const decideAll = useCallback(
    (problems: readonly string[], choice: ImportChoice): void => {
      const decided = Object.fromEntries(problems.map((problem) => [problem, choice]));
      setSource((now) => now && { ...now, decisions: { ...now.decisions, ...decided } });
    },
    [setSource],
  );
  const decide = useCallback((problem: string, choice: ImportChoice) => decideAll([problem], choice), [decideAll]);
  return { map, setAssociation, decideAll, decide };
}

/** A meaning belongs to one column: the column that had it before is then read past. */
function remapped(mapping: ColumnMapping, column: number, target: ColumnTarget): ColumnMapping {
  return mapping.map((now, index) => {
    if (index === column) return target;
    return target !== 'ignored' && now === target ? 'ignored' : now;
  });
}
