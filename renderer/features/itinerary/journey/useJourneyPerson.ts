import { useMemo } from 'react';
import { indexMission } from '../../../../shared/itinerary/indexMission';
import type { DelegateId } from '../../../../shared/model/identifier';
import type { Mission } from '../../../../shared/model/mission';
import { useView } from '../../../hooks/useView';

export interface JourneyPerson {
  readonly people: readonly DelegateId[];
  /** Absent while nobody travels. */
  readonly person: DelegateId | undefined;
  readonly choose: (person: DelegateId) => void;
}

/** Whose journey this installation looks at: remembered, or else the head of delegation's. */
export function useJourneyPerson(mission: Mission): JourneyPerson {
  const [{ journeyOf: wanted }, changeView] = useView();
  const { travelling } = indexMission(mission);
  return useMemo(() => {
    const head = travelling.find((id) => mission.delegates[id]?.role === 'head');
    const person = travelling.find((id) => id === wanted) ?? head ?? travelling[0];
    return { people: travelling, person, choose: (id: DelegateId) => changeView({ journeyOf: id }) };
  }, [mission.delegates, travelling, wanted, changeView]);
}
