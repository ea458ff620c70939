import { delegatesOf } from '../../../../shared/itinerary/delegatesOf';
import { translatedText } from '../../../../shared/model/translatedText';
import { Switch } from '../../../ui/controls/Switch';
import { personNameOf } from '../words/personNameOf';
import { ChoiceList } from '../../../fields/ChoiceList';
import type { FieldsProps } from './fieldsProps';

/** Who takes part: everyone, or groups and people. */
export function ParticipantFields({ draft, change, reader }: FieldsProps) {
  const { mission, locale, t } = reader;
  const groups = Object.values(mission.groups).filter(({ deleted, id }) => !deleted || draft.groups.includes(id));
  const people = delegatesOf(mission).filter(
    ({ status, id }) => status !== 'withdrawn' || draft.delegates.includes(id),
  );
  return (
    <>
      <Switch isSelected={draft.everyone} onChange={(everyone) => change({ everyone })}>
        {t('who.everyone')}
      </Switch>
      {!draft.everyone && groups.length > 0 && (
        <ChoiceList
          label={t('field.groups')}
          searchLabel={t('form.searchGroups')}
          choices={groups.map((group) => ({ id: group.id, label: translatedText(group, 'name', locale).text }))}
          chosen={draft.groups}
          onChange={(chosen) => change({ groups: chosen })}
        />
      )}
      {!draft.everyone && people.length > 0 && (
        <ChoiceList
          label={t('field.delegates')}
          searchLabel={t('form.searchPeople')}
          choices={people.map(({ id, person }) => {
            const organisation = mission.people[person]?.organisation;
            const detail = organisation && mission.organisations[organisation]?.name;
            return { id, label: personNameOf(id, reader), detail };
          })}
          chosen={draft.delegates}
          onChange={(chosen) => change({ delegates: chosen })}
        />
      )}
    </>
  );
}
