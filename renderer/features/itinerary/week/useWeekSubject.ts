import { useMemo } from 'react';
import type { Mission } from '../../../../shared/model/mission';
import { useView } from '../../../hooks/useView';
import { hasOneClock, weekColumns } from './weekColumns';
import { type WeekSubject, weekSubjectOf } from './weekSubject';

export interface WeekChoice {
  readonly subject: WeekSubject;
  /** Whether home's clock can stand beside the days'. */
  readonly isOnOneClock: boolean;
  readonly choose: (id: string) => void;
}

/** Whose week this installation looks at, remembered. */
export function useWeekSubject(mission: Mission): WeekChoice {
  const [{ weekOf }, changeView] = useView();
  const found = weekSubjectOf(mission, weekOf);
  const { kind, id } = found;
  const subject = useMemo(() => ({ kind, id }) as WeekSubject, [kind, id]);
  const isOnOneClock = useMemo(() => hasOneClock(weekColumns(mission, subject)), [mission, subject]);
  return useMemo(
    () => ({ subject, isOnOneClock, choose: (chosen: string) => changeView({ weekOf: chosen }) }),
    [subject, isOnOneClock, changeView],
  );
}
