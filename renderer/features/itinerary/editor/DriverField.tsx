import { ComboBox } from '../../../ui/fields/ComboBox';
import { fullName } from '../words/personNameOf';
import type { FieldsProps } from './fieldsProps';

/** Who drives: anybody in the mission, most often somebody of the hosts. */
export function DriverField({ draft, change, reader: { mission, t } }: FieldsProps) {
  const people = Object.values(mission.people).filter(({ id, deleted }) => !deleted || id === draft.driver);
  return (
    <ComboBox
      label={t('field.driver')}
      options={people
        .map((person) => ({ id: person.id, label: fullName(person) || t('common:untitled') }))
        .sort((a, b) => a.label.localeCompare(b.label, 'fr-CA'))}
      value={draft.driver}
      onChange={(driver) => change({ driver })}
      emptyText={t('form.noDriver')}
    />
  );
}
