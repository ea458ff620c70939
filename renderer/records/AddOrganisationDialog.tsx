import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OrganisationKind, organisationKindSchema } from '../../shared/model/organisation';
import { useAddingLabels } from '../hooks/useAddingLabels';
import { useAnnouncedEdits } from '../hooks/useAnnouncedEdits';
import { useMission } from '../hooks/useMission';
import { Switch } from '../ui/controls/Switch';
import { FormRow } from '../ui/fields/FormRow';
import { Select } from '../ui/fields/Select';
import { TextField } from '../ui/fields/TextField';
import { FormDialog } from '../ui/overlays/FormDialog';
import { cellRefusal } from './cellRefusal';
import type { RecordHome } from './recordHome';

export function AddOrganisationDialog({ home, onClose }: { home: RecordHome; onClose: () => void }) {
  const { t } = useTranslation('delegation');
  const edit = useAnnouncedEdits();
  const labels = useAddingLabels();
  const [name, setName] = useState('');
  const [city, setCity] = useState('');
  const [email, setEmail] = useState('');
  const [phone, setPhone] = useState('');
  const [kind, setKind] = useState<OrganisationKind>('biotech');
  const [isHost, setHost] = useState(false);
  const [isTried, setTried] = useState(false);
  const lastDay = useMission((mission) => mission.lastDay);
  const isNamed = name.trim() !== '';
  const wrongEmail = cellRefusal('organisationEmail', email, lastDay, t);
  const add = async () => {
    setTried(true);
    if (!isNamed || wrongEmail !== null) return;
    const given = Object.fromEntries(
      Object.entries({ city, email, phone }).flatMap(([field, text]) => (text.trim() ? [[field, text.trim()]] : [])),
    );
    const organisation = { name: name.trim(), kind, isHost, memberOf: {}, ...given };
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
      <FormRow>
        <TextField
          label={t('column.organisationEmail')}
          type="email"
          value={email}
          onChange={setEmail}
          error={(isTried && wrongEmail) || undefined}
        />
        <TextField label={t('column.organisationPhone')} type="tel" value={phone} onChange={setPhone} />
      </FormRow>
      {home === 'mission' && (
        <Switch isSelected={isHost} onChange={setHost}>
          {t('dialog.side')}
        </Switch>
      )}
    </FormDialog>
  );
}
