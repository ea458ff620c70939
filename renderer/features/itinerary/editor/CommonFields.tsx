import { audienceSchema } from '../../../../shared/model/audience';
import { itemStatusSchema } from '../../../../shared/model/itineraryItem';
import { Switch } from '../../../ui/controls/Switch';
import { FormRow } from '../../../ui/fields/FormRow';
import { FormSection } from '../../../ui/fields/FormSection';
import { Select } from '../../../ui/fields/Select';
import { TextArea } from '../../../ui/fields/TextArea';
import type { FieldsProps } from './fieldsProps';
import { HostFields } from './HostFields';
import { ParticipantFields } from './ParticipantFields';
import { TextFields } from './TextFields';

/** What every item has, whatever it is: who, in what state, who may read it, and what is to be known. */
export function CommonFields(props: FieldsProps) {
  const { draft, change, reader } = props;
  const { t } = reader;
  const isSession = draft.type === 'session';
  return (
    <>
      <FormSection title={t('form.who')}>
        <ParticipantFields {...props} />
        {isSession && <HostFields {...props} />}
        {isSession && (
          <Switch isSelected={draft.isJoint} onChange={(isJoint) => change({ isJoint })}>
            {t('field.isJoint')}
          </Switch>
        )}
      </FormSection>
      <FormSection title={t('form.details')}>
        <TextFields field="description" draft={draft} change={change} reader={reader} isMultiline />
        {isSession && <TextFields field="dress" draft={draft} change={change} reader={reader} />}
        <FormRow>
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
        <TextArea
          label={t('field.notes')}
          description={t('form.notesHint')}
          value={draft.notes}
          onChange={(notes) => change({ notes })}
        />
      </FormSection>
    </>
  );
}
