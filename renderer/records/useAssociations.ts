import { useMemo } from 'react';
import type { Organisation } from '../../shared/model/organisation';
import { inLetterOrder } from '../../shared/text/inLetterOrder';
import { useMission } from '../hooks/useMission';

/** The associations of the mission, or of the directory, by their names. */
export function useAssociations(): readonly Organisation[] {
  const organisations = useMission((mission) => mission.organisations);
  return useMemo(
    () =>
      inLetterOrder(
        Object.values(organisations).filter(({ kind, deleted }) => kind === 'association' && !deleted),
        ({ name }) => name,
      ),
    [organisations],
  );
}
