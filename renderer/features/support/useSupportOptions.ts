import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOfPerson } from '../../../shared/conflicts/nameOfPerson';
import type { OrganisationId, PersonId } from '../../../shared/model/identifier';
import { useMission } from '../../hooks/useMission';
import type { Option } from '../../ui/fields/option';

/** Those that a request can be asked of, hosts and associations first. */
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

export function usePersonOptions(): readonly Option<PersonId>[] {
  const { t } = useTranslation('common');
  const people = useMission((mission) => mission.people);
  return useMemo(
    () =>
      Object.values(people)
        .filter(({ deleted }) => !deleted)
        .map(({ id }) => ({ id, label: nameOfPerson(people, id) || t('untitled') }))
        .sort((a, b) => a.label.localeCompare(b.label, 'fr-CA')),
    [people, t],
  );
}
