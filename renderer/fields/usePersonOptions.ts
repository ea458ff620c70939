import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOfPerson } from '../../shared/conflicts/nameOfPerson';
import type { PersonId } from '../../shared/model/identifier';
import type { Option } from '../ui/fields/option';
import { useMission } from '../hooks/useMission';

/** The people of the mission, by name. */
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
