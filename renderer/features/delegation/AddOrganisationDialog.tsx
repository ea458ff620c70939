import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OrganisationKind, organisationKindSchema } from '../../../shared/model/organisation';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { Button } from '../../ui/controls/Button';
import { Switch } from '../../ui/controls/Switch';
import { Form } from '../../ui/fields/Form';
import { FormRow } from '../../ui/fields/FormRow';
import { Select } from '../../ui/fields/Select';
import { TextField } from '../../ui/fields/TextField';
import { Dialog } from '../../ui/overlays/Dialog';

export function AddOrganisationDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('delegation');
  const edit = useAnnouncedEdits();
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
    <Dialog title={t('add.organisations')} isOpen onOpenChange={onClose} closeLabel={t('common:action.close')}>
      <Form
        onSubmit={() => void add()}
        footer={
          <>
            <Button onPress={onClose}>{t('common:action.cancel')}</Button>
            <Button variant="primary" type="submit">
              {t('common:action.add')}
            </Button>
          </>
        }
      >
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
        <Switch isSelected={isHost} onChange={setHost}>
          {t('dialog.side')}
        </Switch>
      </Form>
    </Dialog>
  );
}
