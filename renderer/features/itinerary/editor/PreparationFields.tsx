import { meetingPurposeSchema } from '../../../../shared/model/meetingPurpose';
import { FormSection } from '../../../ui/fields/FormSection';
import { Select } from '../../../ui/fields/Select';
import type { FieldsProps } from './fieldsProps';
import { TextFields } from './TextFields';

/** What a meeting is for, and what our side prepares for it. */
export function PreparationFields({ draft, change, reader }: FieldsProps) {
  const { t } = reader;
  return (
    <FormSection title={t('form.preparation')} description={t('form.preparationHint')}>
      <Select
        label={t('field.purpose')}
        options={[
          { id: 'none' as const, label: t('form.noPurpose') },
          ...meetingPurposeSchema.options.map((id) => ({ id, label: t(`common:meetingPurpose.${id}`) })),
        ]}
        value={draft.purpose ?? 'none'}
        onChange={(purpose) => change({ purpose: purpose === 'none' ? null : purpose })}
      />
      {(['objectives', 'talkingPoints', 'documents'] as const).map((field) => (
        <TextFields key={field} field={field} draft={draft} change={change} reader={reader} isMultiline />
      ))}
    </FormSection>
  );
}
