import { audienceSchema } from '../../../../shared/model/audience';
import { itemStatusSchema, sessionKindSchema } from '../../../../shared/model/itineraryItem';
import { FormRow } from '../../../ui/fields/FormRow';
import { Select } from '../../../ui/fields/Select';
import type { FieldsProps } from './fieldsProps';

/** What kind of session, in what state, and who may read it. */
export function StateFields({ draft, change, reader: { t } }: FieldsProps) {
  return (
    <FormRow>
      {draft.type === 'session' && (
        <Select
          label={t('field.kind')}
          options={sessionKindSchema.options.map((id) => ({ id, label: t(`common:sessionKind.${id}`) }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
      )}
      <Select
        label={t('field.status')}
        options={itemStatusSchema.options.map((id) => ({ id, label: t(`common:itemStatus.${id}`) }))}
        value={draft.status}
        onChange={(status) => change({ status })}
      />
      <Select
        label={t('field.audience')}
        options={audienceSchema.options.map((id) => ({ id, label: t(`common:audience.${id}`) }))}
        value={draft.audience}
        onChange={(audience) => change({ audience })}
      />
    </FormRow>
  );
}
