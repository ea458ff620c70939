import { useMemo } from 'react';
import { indexMission } from '../../../../shared/itinerary/indexMission';
import { ofOwnAgenda } from '../../../../shared/itinerary/ofOwnAgenda';
import type { DelegateId } from '../../../../shared/model/identifier';
import type { Mission } from '../../../../shared/model/mission';
import { useView } from '../../../hooks/useView';

export interface JourneyPerson {
  readonly people: readonly DelegateId[];
  /** Absent while there is nobody. */
  readonly person: DelegateId | undefined;
  readonly choose: (person: DelegateId) => void;
}

/** Whose journey this installation looks at: remembered, or else the head of delegation's. */
export function useJourneyPerson(mission: Mission): JourneyPerson {
  const [{ journeyOf: wanted }, changeView] = useView();
  return useMemo(() => {
    const { travelling } = indexMission(mission);
    const people = ofOwnAgenda(mission);
    const head = travelling.find((id) => mission.delegates[id]?.role === 'head');
    const person = people.find((id) => id === wanted) ?? head ?? people[0];
    return { people, person, choose: (id: DelegateId) => changeView({ journeyOf: id }) };
  }, [mission, wanted, changeView]);
}
