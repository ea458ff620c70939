import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { RadioGroup } from '../../ui/controls/RadioGroup';
import { Select } from '../../ui/fields/Select';
import styles from './AgendaPreview.module.css';
import type { OwnerChoice } from './agendaChoices';

export interface AgendaOwnerFieldsProps {
  owner: OwnerChoice;
  onChange: (owner: OwnerChoice) => void;
}

/** Who takes part in the new items: an agenda mostly belongs to one company, and does not say so. */
export function AgendaOwnerFields({ owner, onChange }: AgendaOwnerFieldsProps) {
  const { t } = useTranslation('imports');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const groups = useMemo(
    () =>
      Object.values(mission.groups)
        .filter(({ deleted }) => !deleted)
        .map((group) => ({ id: group.id, label: translatedText(group, 'name', locale).text }))
        .sort((a, b) => a.label.localeCompare(b.label, locale)),
    [mission.groups, locale],
  );
  const organisations = useMemo(
    () =>
      Object.values(mission.organisations)
        .filter(({ deleted, isHost }) => !deleted && !isHost)
        .map(({ id, name }) => ({ id, label: name }))
        .sort((a, b) => a.label.localeCompare(b.label, locale)),
    [mission.organisations, locale],
  );
  return (
    <>
      <RadioGroup
        label={t('agenda.owner')}
        options={[
          { id: 'later', label: t('agenda.ownerLater') },
          { id: 'everyone', label: t('agenda.ownerEveryone') },
          { id: 'group', label: t('agenda.ownerGroup'), isDisabled: groups.length === 0 },
          { id: 'organisation', label: t('agenda.ownerOrganisation'), isDisabled: organisations.length === 0 },
        ]}
        value={owner.kind}
        onChange={(kind) => onChange({ ...owner, kind })}
      />
      {owner.kind === 'group' && (
        <Select
          label={t('agenda.chooseGroup')}
          options={groups}
          value={owner.group}
          onChange={(group) => onChange({ ...owner, group })}
        />
      )}
      {owner.kind === 'organisation' && (
        <Select
          label={t('agenda.chooseOrganisation')}
          options={organisations}
          value={owner.organisation}
          onChange={(organisation) => onChange({ ...owner, organisation })}
        />
      )}
      <p className={styles.note}>{t('agenda.ownerHint')}</p>
    </>
  );
}
