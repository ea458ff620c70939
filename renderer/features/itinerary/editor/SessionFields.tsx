import { Inbox } from 'lucide-react';
import { WholeNumberField } from '../../../fields/WholeNumberField';
import { Button } from '../../../ui/controls/Button';
import { Switch } from '../../../ui/controls/Switch';
import { FormSection } from '../../../ui/fields/FormSection';
import { TextField } from '../../../ui/fields/TextField';
import { type FieldsProps, problemOf } from './fieldsProps';
import type { TimeDraft } from './itemDraft';
import { PlaceFields } from './PlaceFields';
import { DraftTimeSearch } from '../slots/DraftTimeSearch';
import styles from './SessionFields.module.css';
import { WallTimeFields } from './WallTimeFields';

const minutesPerDay = 1440;

/** Time and place of a session. Without a date it waits among what is to be placed. */
export function SessionFields(props: FieldsProps) {
  const { draft, change, problems, reader } = props;
  const { t } = reader;
  const days = Math.max(1, Math.round((draft.minutes ?? 0) / minutesPerDay));
  return (
    <>
      <FormSection title={t('form.when')} description={t('form.unscheduledHint')}>
        <WallTimeFields
          name={t('field.start')}
          value={draft.start}
          onChange={(start) => change({ start })}
          problem={problemOf(problems, 'start')}
          reader={reader}
          isTimeHidden={draft.isAllDay}
        >
          {draft.isAllDay ? (
            <WholeNumberField
              label={t('field.days')}
              least={1}
              most={31}
              value={days}
              onChange={(count) => change({ minutes: (count ?? 1) * minutesPerDay })}
            />
          ) : (
            <WholeNumberField
              label={t('field.minutes')}
              unit={t('form.minutesUnit')}
              least={0}
              most={minutesPerDay * 31}
              step={5}
              value={draft.minutes}
              onChange={(minutes) => change({ minutes })}
              error={problemOf(problems, 'minutes') && t('problem.minutes')}
            />
          )}
        </WallTimeFields>
        <div className={styles.line}>
          <DraftTimeSearch {...props} />
          <Switch
            isSelected={draft.isAllDay}
            onChange={(isAllDay) => change({ isAllDay, minutes: isAllDay ? days * minutesPerDay : 60 })}
          >
            {t('field.allDay')}
          </Switch>
          {draft.start.date !== null && (
            <Button
              variant="quiet"
              size="compact"
              icon={Inbox}
              onPress={() => change({ start: timeless(draft.start) })}
            >
              {t('form.unschedule')}
            </Button>
          )}
        </div>
      </FormSection>
      <FormSection title={t('form.where')}>
        <PlaceFields {...props}>
          <TextField label={t('field.table')} value={draft.table} onChange={(table) => change({ table })} />
        </PlaceFields>
      </FormSection>
    </>
  );
}

function timeless(start: TimeDraft): TimeDraft {
  return { ...start, date: null, time: null, occurrence: null };
}
