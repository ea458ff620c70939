import { useMemo } from 'react';
import type { OrganisationId } from '../../shared/model/identifier';
import { useMission } from '../hooks/useMission';
import type { Option } from '../ui/fields/option';

/** The organisations of the mission to choose from, hosts and associations first. */
export function useOrganisationOptions(): readonly Option<OrganisationId>[] {
  const organisations = useMission((mission) => mission.organisations);
  return useMemo(
    () =>
      Object.values(organisations)
        .filter(({ deleted }) => !deleted)
        .sort((a, b) => weightOf(a) - weightOf(b) || a.name.localeCompare(b.name, 'fr-CA'))
        .map(({ id, name }) => ({ id, label: name })),
    [organisations],
  );
}

function weightOf({ isHost, kind }: { isHost: boolean; kind: string }): number {
  return (isHost ? 0 : 2) + (kind === 'association' ? 0 : 1);
}
