import { useEffect, useMemo, useState } from 'react';
import type { DelegateImportPlan, ImportProgress } from '../../../shared/imports/delegateImportPlan';
import type { DelegateImportRequest } from '../../../shared/imports/readDelegateRows';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { runInSlices } from '../../hooks/runInSlices';
import type { ListWay } from './listWay';

export interface PlanState {
  /** The last plan that was worked out; stays in sight while the next one is being made. */
  readonly plan: DelegateImportPlan | null;
  /** Null once the plan is that of the present choices. */
  readonly progress: ImportProgress | null;
}

/** A list that has been read, with what the person has said of it. */
export type ListSource = Required<Pick<DelegateImportRequest, 'table' | 'mapping' | 'decisions'>> &
  Pick<DelegateImportRequest, 'association' | 'pictures'>;

/**
 * What importing the list would do, worked out again after each choice, slice by slice. Paused while the import itself
 * changes the mission, or the directory.
 */
export function useListPlan({ read }: ListWay, source: ListSource | null, isPaused: boolean): PlanState {
  const mission = useMission((whole) => whole);
  const language = useLocale();
  const request = useMemo(() => source && { ...source, mission, language }, [source, mission, language]);
  const [made, setMade] = useState<{
    readonly request: DelegateImportRequest;
    readonly plan: DelegateImportPlan;
  } | null>(null);
  const [told, setTold] = useState<{
    readonly request: DelegateImportRequest;
    readonly progress: ImportProgress;
  } | null>(null);
  useEffect(() => {
    if (isPaused || !request) return undefined;
    const controller = new AbortController();
    const tell = (progress: ImportProgress): void => setTold({ request, progress });
    void runInSlices(read(request), tell, controller.signal).then((plan) => {
      if (plan) setMade({ request, plan });
    });
    return () => controller.abort();
  }, [read, request, isPaused]);
  if (!request) return { plan: null, progress: null };
  const plan = made?.request.table === request.table ? made.plan : null;
  if (isPaused || made?.request === request) return { plan, progress: null };
  const none = { done: 0, total: request.table.rows.length * 2 };
  return { plan, progress: told?.request === request ? told.progress : none };
}
