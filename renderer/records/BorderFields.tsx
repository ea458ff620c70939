import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entryChecklist, type EntryLine } from '../../shared/delegation/entryChecklist';
import { countryName } from '../../shared/i18n/countryName';
import type { DelegateId } from '../../shared/model/identifier';
import { entryAuthorisationSchema } from '../../shared/model/person';
import { plainDateSchema } from '../../shared/model/plainDate';
import { useLocale } from '../hooks/useLocale';
import { useMission } from '../hooks/useMission';
import { FormSection } from '../ui/fields/FormSection';
import { KeptField } from '../ui/fields/KeptField';
import { Select } from '../ui/fields/Select';
import { readCellValue } from './readCellValue';
import { useEntryState } from './useEntryState';

/** Nobody said; in a list one has to be able to choose that again. */
const unknown = 'unknown';

/** What a traveller needs at each border besides the travel document, which stands in the table. */
export function BorderFields({ delegate }: { delegate: DelegateId }) {
  const { t } = useTranslation('delegation');
  const mission = useMission((whole) => whole);
  const lines = useMemo(
    () => entryChecklist(mission).filter((line) => line.delegate.id === delegate),
    [delegate, mission],
  );
  if (lines.length === 0) return null;
  return (
    <FormSection title={t('sheet.border')} description={t('sheet.borderNote')}>
      {lines.map((line) => (
        <EntryFields key={line.id} line={line} />
      ))}
    </FormSection>
  );
}

function EntryFields({ line }: { line: EntryLine }) {
  const { t } = useTranslation('entries');
  const locale = useLocale();
  const note = useEntryState();
  const lastDay = useMission((mission) => mission.lastDay);
  const country = countryName(line.country, locale);
  return (
    <>
      <Select
        label={`${t('delegation:sheet.entryAuthorisation')} (${country})`}
        options={[
          { id: unknown, label: t('status.unknown') },
          ...entryAuthorisationSchema.options.map((id) => ({ id, label: t(`common:entryAuthorisation.${id}`) })),
        ]}
        value={line.state?.status ?? unknown}
        onChange={(chosen) => note(line, { status: entryAuthorisationSchema.safeParse(chosen).data ?? null })}
      />
      {line.state && (
        <EntryDay
          label={`${t('delegation:sheet.entryAuthorisationExpiry')} (${country})`}
          value={line.state.expiry ?? ''}
          onKeep={(text) => {
            const reading = readCellValue('travelDocumentExpiry', text, lastDay);
            if (reading.ok) note(line, { expiry: plainDateSchema.safeParse(reading.value).data });
            return reading.ok;
          }}
        />
      )}
    </>
  );
}

function EntryDay({ onKeep, ...rest }: { label: string; value: string; onKeep: (text: string) => boolean }) {
  const { t } = useTranslation('entries');
  const [isUnreadable, setUnreadable] = useState(false);
  return (
    <KeptField
      {...rest}
      onKeep={(text) => setUnreadable(!onKeep(text))}
      error={isUnreadable ? t('delegation:invalid.travelDocumentExpiry') : undefined}
    />
  );
}
