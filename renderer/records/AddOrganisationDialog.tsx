import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OrganisationKind, organisationKindSchema } from '../../shared/model/organisation';
import { useAddingLabels } from '../hooks/useAddingLabels';
import { useAnnouncedEdits } from '../hooks/useAnnouncedEdits';
import { Switch } from '../ui/controls/Switch';
import { FormRow } from '../ui/fields/FormRow';
import { Select } from '../ui/fields/Select';
import { TextField } from '../ui/fields/TextField';
import { FormDialog } from '../ui/overlays/FormDialog';
import type { RecordHome } from './recordHome';

export function AddOrganisationDialog({ home, onClose }: { home: RecordHome; onClose: () => void }) {
  const { t } = useTranslation('delegation');
  const edit = useAnnouncedEdits();
  const labels = useAddingLabels();
  const [name, setName] = useState('');
  const [city, setCity] = useState('');
  const [kind, setKind] = useState<OrganisationKind>('biotech');
  const [isHost, setHost] = useState(false);
  const [isTried, setTried] = useState(false);
  const isNamed = name.trim() !== '';
  const add = async () => {
    setTried(true);
    if (!isNamed) return;
    const place = city.trim() === '' ? {} : { city: city.trim() };
    const organisation = { name: name.trim(), kind, isHost, memberOf: {}, ...place };
    if (await edit([{ name: 'add-organisation', payload: { organisation } }])) onClose();
  };
  return (
    <FormDialog title={t('add.organisations')} onClose={onClose} onSubmit={() => void add()} labels={labels}>
      <TextField
        autoFocus
        label={t('column.name')}
        value={name}
        onChange={setName}
        error={isTried && !isNamed ? t('dialog.organisationNameNeeded') : undefined}
      />
      <FormRow>
        <Select
          label={t('column.organisationKind')}
          value={kind}
          onChange={setKind}
          options={organisationKindSchema.options.map((id) => ({ id, label: t(`common:organisationKind.${id}`) }))}
        />
        <TextField label={t('column.organisationCity')} value={city} onChange={setCity} />
      </FormRow>
      {home === 'mission' && (
        <Switch isSelected={isHost} onChange={setHost}>
          {t('dialog.side')}
        </Switch>
      )}
    </FormDialog>
  );
}
