import { webAddress } from '../../../../shared/text/webAddress';
import { Switch } from '../../../ui/controls/Switch';
import { FormSection } from '../../../ui/fields/FormSection';
import { TextArea } from '../../../ui/fields/TextArea';
import { TextField } from '../../../ui/fields/TextField';
import type { FieldsProps } from './fieldsProps';
import { HostFields } from './HostFields';
import { ParticipantFields } from './ParticipantFields';
import { TextFields } from './TextFields';

/** What every item has, whatever it is: who takes part, and what is to be known. */
export function CommonFields(props: FieldsProps) {
  const { draft, change, reader } = props;
  const { t } = reader;
  const isSession = draft.type === 'session';
  return (
    <>
      <FormSection title={t('form.who')}>
        <ParticipantFields {...props} />
        {draft.type !== 'deadline' && <HostFields {...props} />}
        {isSession && (
          <>
            <Switch isSelected={draft.needsHead} onChange={(needsHead) => change({ needsHead })}>
              {t('field.needsHead')}
            </Switch>
            <Switch isSelected={draft.isJoint} onChange={(isJoint) => change({ isJoint })}>
              {t('field.isJoint')}
            </Switch>
          </>
        )}
      </FormSection>
      <FormSection title={t('form.details')}>
        <TextFields field="description" draft={draft} change={change} reader={reader} isMultiline />
        {isSession && <TextFields field="dress" draft={draft} change={change} reader={reader} />}
        <TextFields field="bring" draft={draft} change={change} reader={reader} />
        <TextField
          label={t('field.link')}
          description={t('form.linkHint')}
          error={isWrongLink(draft.link) ? t('form.linkWrong') : undefined}
          value={draft.link}
          onChange={(link) => change({ link })}
        />
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

/** Said, and kept all the same: what somebody copied is better there than lost. */
function isWrongLink(link: string): boolean {
  return link.trim() !== '' && webAddress(link) === undefined;
}
