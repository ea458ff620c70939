import { Switch } from '../../../ui/controls/Switch';
import { FormSection } from '../../../ui/fields/FormSection';
import { type FieldsProps, problemOf } from './fieldsProps';
import { WallTimeFields } from './WallTimeFields';

/** By when something must be done, and whether it is. */
export function DeadlineFields({ draft, change, problems, reader }: FieldsProps) {
  const { t } = reader;
  return (
    <FormSection title={t('form.when')}>
      <WallTimeFields
        name={t('field.due')}
        value={draft.start}
        onChange={(start) => change({ start })}
        problem={problemOf(problems, 'start')}
        reader={reader}
      />
      <Switch isSelected={draft.isDone} onChange={(isDone) => change({ isDone })}>
        {t('field.isDone')}
      </Switch>
    </FormSection>
  );
}
