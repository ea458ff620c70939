import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../store/newId';
import { useAddingLabels } from '../hooks/useAddingLabels';
import { useEdit } from '../hooks/useEdit';
import { useLocale } from '../hooks/useLocale';
import { useMission } from '../hooks/useMission';
import { FormRow } from '../ui/fields/FormRow';
import { TextField } from '../ui/fields/TextField';
import { FormDialog } from '../ui/overlays/FormDialog';
import { belonging } from './belonging';
import { newContact } from './contactBlock';
import type { DelegateColumnId } from './delegateColumnIds';
import { newDelegate } from './newDelegate';
import { NameComboBox } from './NameComboBox';
import type { RecordHome } from './recordHome';
import { cellRefusal } from './cellRefusal';

type Fields = Partial<Record<DelegateColumnId, string>>;

export interface AddPersonDialogProps {
  home: RecordHome;
  /** Somebody who receives the delegation and does not travel. */
  isContact: boolean;
  onClose: () => void;
}

/** The little that makes somebody a delegate or a contact; the rest is written in the table. */
export function AddPersonDialog({ home, isContact, onClose }: AddPersonDialogProps) {
  const { t } = useTranslation('delegation');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const edit = useEdit();
  const labels = useAddingLabels();
  const [fields, setFields] = useState<Fields>({ language: locale });
  const [isTried, setTried] = useState(false);
  const set = (column: DelegateColumnId) => (value: string) => setFields({ ...fields, [column]: value });
  const wrongEmail = cellRefusal('email', fields.email ?? '', mission.lastDay, t);
  const hasName = `${fields.givenName ?? ''}${fields.familyName ?? ''}`.trim() !== '';
  const add = async () => {
    setTried(true);
    const members = belonging(mission, newId);
    const make = isContact ? newContact : newDelegate;
    const command = make(new Map(Object.entries(fields) as [DelegateColumnId, string][]), members);
    if (!command || wrongEmail !== null) return;
    const group = newId();
    for (const each of [...members.additions(), command]) if (!(await edit(each, group))) return;
    onClose();
  };
  const field = (column: DelegateColumnId) => ({
    label: t(`column.${column}`),
    value: fields[column] ?? '',
    onChange: set(column),
  });
  return (
    <FormDialog
      title={t(isContact && home === 'mission' ? 'add.contacts' : 'add.people')}
      onClose={onClose}
      onSubmit={() => void add()}
      labels={labels}
    >
      <FormRow>
        <TextField {...field('givenName')} autoFocus />
        <TextField {...field('familyName')} error={isTried && !hasName ? t('dialog.nameNeeded') : undefined} />
      </FormRow>
      <NameComboBox {...field('organisation')} kind="organisations" emptyText={t('dialog.noOrganisation')} />
      <FormRow>
        <TextField {...field('jobTitleFr')} lang="fr-CA" />
        <TextField {...field('jobTitleEn')} lang="en-CA" />
      </FormRow>
      <FormRow>
        <TextField {...field('email')} type="email" error={(isTried && wrongEmail) || undefined} />
        {isContact ? (
          <TextField {...field('workPhone')} type="tel" />
        ) : (
          <NameComboBox {...field('group')} kind="groups" emptyText={t('dialog.noGroup')} />
        )}
      </FormRow>
    </FormDialog>
  );
}
