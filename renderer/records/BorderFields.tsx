import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../shared/commands/commands';
import { entryAuthorisationSchema, type Person } from '../../shared/model/person';
import { plainDateSchema } from '../../shared/model/plainDate';
import { useEdit } from '../hooks/useEdit';
import { useMission } from '../hooks/useMission';
import { FormSection } from '../ui/fields/FormSection';
import { KeptField } from '../ui/fields/KeptField';
import { Select } from '../ui/fields/Select';
import { readCellValue } from './readCellValue';

/** Nobody said; in a list one has to be able to choose that again. */
const unknown = 'unknown';

/** What a traveller needs at the border besides the travel document, which stands in the table. */
export function BorderFields({ person }: { person: Person }) {
  const { t } = useTranslation('delegation');
  const edit = useEdit();
  const lastDay = useMission((mission) => mission.lastDay);
  const [isUnreadable, setUnreadable] = useState(false);
  const change = (changes: Command<'edit-person'>['payload']['changes']) =>
    void edit({ name: 'edit-person', payload: { person: person.id, changes } });
  const keepExpiry = (text: string) => {
    const reading = readCellValue('travelDocumentExpiry', text, lastDay);
    setUnreadable(!reading.ok);
    if (!reading.ok) return;
    change({ entryAuthorisationExpiry: reading.value === null ? null : plainDateSchema.parse(reading.value) });
  };
  return (
    <FormSection title={t('sheet.border')} description={t('sheet.borderNote')}>
      <Select
        label={t('sheet.entryAuthorisation')}
        options={[
          { id: unknown, label: t('sheet.notStated') },
          ...entryAuthorisationSchema.options.map((id) => ({ id, label: t(`common:entryAuthorisation.${id}`) })),
        ]}
        value={person.entryAuthorisation ?? unknown}
        onChange={(chosen) => change({ entryAuthorisation: chosen === unknown ? null : chosen })}
      />
      <KeptField
        label={t('sheet.entryAuthorisationExpiry')}
        value={person.entryAuthorisationExpiry ?? ''}
        onKeep={keepExpiry}
        error={isUnreadable ? t('invalid.travelDocumentExpiry') : undefined}
      />
    </FormSection>
  );
}
