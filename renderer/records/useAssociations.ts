import { useMemo } from 'react';
import type { Organisation } from '../../shared/model/organisation';
import { useMission } from '../hooks/useMission';

/** The associations of the mission, or of the directory, by their names. */
export function useAssociations(): readonly Organisation[] {
  const organisations = useMission((mission) => mission.organisations);
  return useMemo(
    () =>
      Object.values(organisations)
        .filter(({ kind, deleted }) => kind === 'association' && !deleted)
        .sort((a, b) => a.name.localeCompare(b.name, 'fr-CA')),
    [organisations],
  );
}
