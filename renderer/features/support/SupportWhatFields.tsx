import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SupportRequest, supportKindSchema } from '../../../shared/model/supportRequest';
import { standingParts, supportStatusSchema } from '../../../shared/model/supportStanding';
import { formatDay } from '../../../shared/time/formatDay';
import { useEdit } from '../../hooks/useEdit';
import { useLocale } from '../../hooks/useLocale';
import { KeptDay } from '../../records/KeptDay';
import { WholeNumberField } from '../../fields/WholeNumberField';
import { FormRow } from '../../ui/fields/FormRow';
import { FormSection } from '../../ui/fields/FormSection';
import { KeptField } from '../../ui/fields/KeptField';
import { Select } from '../../ui/fields/Select';
import { useSupportChange } from './useSupportChange';

/** What is needed, how many, by when, and how far it has come. */
export function SupportWhatFields({ request }: { request: SupportRequest }) {
  const { t } = useTranslation('support');
  const change = useSupportChange(request.id);
  return (
    <FormSection title={t('sheet.what')}>
      <Titles request={request} />
      <StandingFields request={request} />
      <FormRow>
        <Select
          label={t('field.kind')}
          options={supportKindSchema.options.map((id) => ({ id, label: t(`common:supportKind.${id}`) }))}
          value={request.kind}
          onChange={(kind) => change({ kind })}
        />
        <WholeNumberField
          label={t('field.quantity')}
          value={request.quantity ?? null}
          onChange={(quantity) => change({ quantity })}
          least={1}
          most={100_000}
        />
      </FormRow>
      {(['detailsFr', 'detailsEn'] as const).map((field) => (
        <KeptField
          key={field}
          label={t(`field.${field}`)}
          lang={field === 'detailsFr' ? 'fr-CA' : 'en-CA'}
          value={request[field] ?? ''}
          onKeep={(text) => change({ [field]: text || null })}
          isMultiline
        />
      ))}
    </FormSection>
  );
}

/** One of the two titles is enough; a request without any is not kept. */
function Titles({ request }: { request: SupportRequest }) {
  const { t } = useTranslation('support');
  const change = useSupportChange(request.id);
  const [isRefused, setRefused] = useState(false);
  const keep = (field: 'titleFr' | 'titleEn', text: string) => {
    const titles = { titleFr: request.titleFr, titleEn: request.titleEn, [field]: text.trim() };
    const isNameless = titles.titleFr === '' && titles.titleEn === '';
    setRefused(isNameless);
    if (!isNameless) change({ [field]: text.trim() });
  };
  return (['titleFr', 'titleEn'] as const).map((field) => (
    <KeptField
      key={field}
      label={t(`field.${field}`)}
      lang={field === 'titleFr' ? 'fr-CA' : 'en-CA'}
      value={request[field]}
      onKeep={(text) => keep(field, text)}
      error={isRefused && request[field] !== '' ? t('invalid.titleFr') : undefined}
    />
  ));
}

function StandingFields({ request }: { request: SupportRequest }) {
  const { t } = useTranslation('support');
  const locale = useLocale();
  const edit = useEdit();
  const change = useSupportChange(request.id);
  const { status, since } = standingParts(request.standing);
  return (
    <FormRow>
      <Select
        label={t('field.standing')}
        description={t('sheet.since', { day: formatDay(since, locale, { weekday: 'none' }) })}
        options={supportStatusSchema.options.map((id) => ({ id, label: t(`common:supportStatus.${id}`) }))}
        value={status}
        onChange={(next) => void edit({ name: 'set-support-status', payload: { request: request.id, status: next } })}
      />
      <KeptDay
        label={t('field.due')}
        value={request.due}
        onKeep={(due) => change({ due })}
        onEmpty={() => change({ due: null })}
        wrong={t('invalid.due')}
      />
    </FormRow>
  );
}
