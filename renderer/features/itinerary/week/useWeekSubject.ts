import { useMemo } from 'react';
import type { Mission } from '../../../../shared/model/mission';
import { useView } from '../../../hooks/useView';
import { type WeekSubject, weekSubjectOf } from './weekSubject';

export interface WeekChoice {
  readonly subject: WeekSubject;
  readonly choose: (id: string) => void;
}

/** Whose week this installation looks at, remembered. */
export function useWeekSubject(mission: Mission): WeekChoice {
  const [{ weekOf }, changeView] = useView();
  const found = weekSubjectOf(mission, weekOf);
  const { kind, id } = found;
  return useMemo(
    () => ({ subject: { kind, id } as WeekSubject, choose: (chosen: string) => changeView({ weekOf: chosen }) }),
    [kind, id, changeView],
  );
}
