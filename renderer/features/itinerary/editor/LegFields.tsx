import { legModeSchema } from '../../../../shared/model/itineraryItem';
import { FormRow } from '../../../ui/fields/FormRow';
import { FormSection } from '../../../ui/fields/FormSection';
import { Select } from '../../../ui/fields/Select';
import { TextField } from '../../../ui/fields/TextField';
import { AirportField } from './AirportField';
import { endAt } from './endAt';
import { DriverField } from './DriverField';
import { type FieldsProps, problemOf } from './fieldsProps';
import { isDriven } from './isDriven';
import { LegSummary } from './LegSummary';
import { TextFields } from './TextFields';
import { WallTimeFields } from './WallTimeFields';

/** Two places, each with its own clock, and what carries people from one to the other. */
export function LegFields(props: FieldsProps) {
  const { draft, change, reader } = props;
  const { t } = reader;
  return (
    <>
      <FormRow>
        <Select
          label={t('field.mode')}
          options={legModeSchema.options.map((id) => ({ id, label: t(`common:legMode.${id}`) }))}
          value={draft.mode}
          onChange={(mode) => change({ mode })}
        />
        <TextField label={t('field.carrier')} value={draft.carrier} onChange={(carrier) => change({ carrier })} />
        <TextField label={t('field.number')} value={draft.number} onChange={(number) => change({ number })} />
        <TextField
          label={t('field.bookingReference')}
          value={draft.bookingReference}
          onChange={(bookingReference) => change({ bookingReference })}
        />
      </FormRow>
      {isDriven(draft.mode) && <DriverField {...props} />}
      <End {...props} field="origin" time="start" />
      <End {...props} field="destination" time="end" />
      <LegSummary draft={draft} reader={reader} />
    </>
  );
}

interface EndProps extends FieldsProps {
  field: 'origin' | 'destination';
  time: 'start' | 'end';
}

function End({ field, time, draft, change, problems, reader }: EndProps) {
  const { t } = reader;
  const name = t(field === 'origin' ? 'field.departure' : 'field.arrival');
  const code = field === 'origin' ? 'originCode' : 'destinationCode';
  return (
    <FormSection title={name}>
      <FormRow>
        <AirportField
          label={t(`field.${code}`)}
          code={draft[code]}
          onAirport={(airport) => change(endAt(airport, field, draft[time]))}
          onCode={(text) => change({ [code]: text })}
          reader={reader}
        />
      </FormRow>
      <TextFields
        field={field}
        draft={draft}
        change={change}
        reader={reader}
        error={problemOf(problems, field) && t(`problem.${field}`)}
      />
      <WallTimeFields
        name={name}
        value={draft[time]}
        onChange={(value) => change({ [time]: value })}
        problem={problemOf(problems, time)}
        reader={reader}
      />
    </FormSection>
  );
}
