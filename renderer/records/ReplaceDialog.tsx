import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { replacementOf, type ReplacementFields } from './replacementOf';
import { mentionsDocumentNumber, withoutDocumentNumbers } from '../../shared/text/documentNumbers';
import { delegatesOf } from '../../shared/itinerary/delegatesOf';
import type { Delegate } from '../../shared/model/delegate';
import type { Mission } from '../../shared/model/mission';
import { useAnnouncedEdits } from '../hooks/useAnnouncedEdits';
import { useMission } from '../hooks/useMission';
import { newId } from '../store/newId';
import { RadioGroup } from '../ui/controls/RadioGroup';
import { FormRow } from '../ui/fields/FormRow';
import { Select } from '../ui/fields/Select';
import { TextArea } from '../ui/fields/TextArea';
import { TextField } from '../ui/fields/TextField';
import { FormDialog } from '../ui/overlays/FormDialog';

/** Who takes the place of a delegate who withdraws, and why; everything goes over in one step. */
export function ReplaceDialog({ delegate, onClose }: { delegate: Delegate; onClose: () => void }) {
  const { t } = useTranslation('delegation');
  const mission = useMission((whole) => whole);
  const make = useAnnouncedEdits();
  const [fields, setFields] = useState<ReplacementFields>({ kind: 'newcomer' });
  const [isTried, setTried] = useState(false);
  const name = nameOf(mission, delegate);
  const command = replacementOf(mission, delegate, fields, newId);
  const replace = async () => {
    setTried(true);
    if (command && (await make([command]))) onClose();
  };
  const change = (changes: Partial<ReplacementFields>) => setFields({ ...fields, ...changes });
  const labels = { close: t('common:action.close'), cancel: t('common:action.cancel'), submit: t('replace.submit') };
  const isWrong = isTried && !command;
  return (
    <FormDialog title={t('replace.title', { name })} onClose={onClose} onSubmit={() => void replace()} labels={labels}>
      <p>{t('replace.what', { name })}</p>
      <RadioGroup
        label={t('replace.who')}
        options={(['newcomer', 'member'] as const).map((id) => ({ id, label: t(`replace.${id}`) }))}
        value={fields.kind}
        onChange={(kind) => change({ kind })}
      />
      {fields.kind === 'newcomer' ? (
        <NewcomerFields fields={fields} onChange={change} error={isWrong ? t('dialog.nameNeeded') : undefined} />
      ) : (
        <Select
          label={t('replace.delegate')}
          options={delegatesOf(mission)
            .filter(({ id }) => id !== delegate.id)
            .map((other) => ({ id: other.id as string, label: nameOf(mission, other) }))}
          value={fields.delegate ?? null}
          onChange={(chosen) => change({ delegate: chosen })}
          error={isWrong ? t('replace.choose') : undefined}
        />
      )}
      <TextArea
        label={t('replace.reason')}
        value={fields.reason ?? ''}
        onChange={(reason) => change({ reason })}
        onBlur={() => change({ reason: withoutDocumentNumbers(fields.reason ?? '') })}
        error={mentionsDocumentNumber(fields.reason ?? '') ? t('invalid.documentNumber') : undefined}
        rows={2}
      />
    </FormDialog>
  );
}

interface NewcomerFieldsProps {
  fields: ReplacementFields;
  onChange: (changes: Partial<ReplacementFields>) => void;
  error: string | undefined;
}

function NewcomerFields({ fields, onChange, error }: NewcomerFieldsProps) {
  const { t } = useTranslation('delegation');
  return (
    <>
      <FormRow>
        <TextField
          label={t('column.givenName')}
          value={fields.givenName ?? ''}
          onChange={(givenName) => onChange({ givenName })}
        />
        <TextField
          label={t('column.familyName')}
          value={fields.familyName ?? ''}
          onChange={(familyName) => onChange({ familyName })}
          error={error}
        />
      </FormRow>
      <TextField
        label={t('column.email')}
        type="email"
        value={fields.email ?? ''}
        onChange={(email) => onChange({ email })}
      />
    </>
  );
}

function nameOf(mission: Mission, { person }: Delegate): string {
  const { givenName = '', familyName = '' } = mission.people[person] ?? {};
  return `${givenName} ${familyName}`.trim();
}
