import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { calledName } from '../../../shared/model/taskOwner';
import { useMission } from '../../hooks/useMission';
import { ComboBox } from '../../ui/fields/ComboBox';

/** Somebody of the mission, or a name as it is written. */
export function OwnerField({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const { t } = useTranslation('tasks');
  const people = useMission((mission) => mission.people);
  const options = useMemo(() => {
    const names = Object.values(people).flatMap((person) => (person.deleted ? [] : [calledName(person)]));
    return [...new Set([...names, name])]
      .filter((each) => each !== '')
      .sort((a, b) => a.localeCompare(b, 'fr-CA'))
      .map((each) => ({ id: each, label: each }));
  }, [name, people]);
  return (
    <ComboBox
      label={t('field.owner')}
      description={t('sheet.ownerNote')}
      options={options}
      value={name || null}
      onChange={(chosen) => onChange(chosen ?? '')}
      onCustom={onChange}
      emptyText={t('grid.noSuggestion')}
    />
  );
}
