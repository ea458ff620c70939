import type { Person } from '../../../../shared/model/person';
import { fullName } from '../words/personNameOf';
import { ChoiceList } from '../../../fields/ChoiceList';
import type { FieldsProps } from './fieldsProps';

/** Who receives the delegation: organisations, and people of the hosting side. */
export function HostFields({ draft, change, reader: { mission, t } }: FieldsProps) {
  const organisations = Object.values(mission.organisations)
    .filter(({ deleted, id }) => !deleted || draft.hostOrganisations.includes(id))
    .sort((a, b) => Number(b.isHost) - Number(a.isHost) || a.name.localeCompare(b.name, 'fr-CA'));
  const isHost = ({ organisation }: Person) =>
    organisation !== undefined &&
    (mission.organisations[organisation]?.isHost === true || draft.hostOrganisations.includes(organisation));
  const contacts = Object.values(mission.people).filter(
    (person) => draft.hostContacts.includes(person.id) || (!person.deleted && isHost(person)),
  );
  return (
    <>
      {organisations.length > 0 && (
        <ChoiceList
          label={draft.type === 'session' && draft.isJoint ? t('field.organisers') : t('field.hostOrganisations')}
          searchLabel={t('form.searchOrganisations')}
          choices={organisations.map(({ id, name, city }) => ({ id, label: name, detail: city }))}
          chosen={draft.hostOrganisations}
          onChange={(chosen) => change({ hostOrganisations: chosen })}
        />
      )}
      {contacts.length > 0 && (
        <ChoiceList
          label={t('field.hostContacts')}
          searchLabel={t('form.searchPeople')}
          choices={contacts.map((person) => ({
            id: person.id,
            label: fullName(person),
            detail: person.organisation && mission.organisations[person.organisation]?.name,
          }))}
          chosen={draft.hostContacts}
          onChange={(chosen) => change({ hostContacts: chosen })}
        />
      )}
    </>
  );
}
