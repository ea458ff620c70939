import { FormRow } from '../../../ui/fields/FormRow';
import { FormSection } from '../../../ui/fields/FormSection';
import { TextField } from '../../../ui/fields/TextField';
import { type FieldsProps, problemOf } from './fieldsProps';
import { PlaceFields } from './PlaceFields';
import { WallTimeFields } from './WallTimeFields';

/** Where people sleep, from when to when. */
export function StayFields(props: FieldsProps) {
  const { draft, change, problems, reader } = props;
  const { t } = reader;
  return (
    <>
      <FormSection title={t('form.where')}>
        <PlaceFields {...props} />
        <FormRow>
          <TextField
            label={t('field.bookingReference')}
            value={draft.bookingReference}
            onChange={(bookingReference) => change({ bookingReference })}
          />
        </FormRow>
      </FormSection>
      <FormSection title={t('form.when')}>
        {(['start', 'end'] as const).map((end) => (
          <WallTimeFields
            key={end}
            name={t(end === 'start' ? 'field.checkIn' : 'field.checkOut')}
            value={draft[end]}
            onChange={(value) => change({ [end]: value })}
            problem={problemOf(problems, end)}
            reader={reader}
          />
        ))}
      </FormSection>
    </>
  );
}
