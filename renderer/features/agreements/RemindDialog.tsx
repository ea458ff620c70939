import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ending } from '../../../shared/agreements/endingWithin';
import { type ReminderLead, reminderDay, reminderLeads } from '../../../shared/agreements/reminderDay';
import { useAddingLabels } from '../../hooks/useAddingLabels';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useToday } from '../../hooks/useToday';
import { Select } from '../../ui/fields/Select';
import { FormDialog } from '../../ui/overlays/FormDialog';
import styles from './AgreementsScreen.module.css';
import { useDayWords } from './useDayWords';
import { useReminder } from './useReminder';

export interface RemindDialogProps {
  ending: Ending;
  onClose: () => void;
}

/** Asks how long before the end, and adds the deadline. */
export function RemindDialog({ ending, onClose }: RemindDialogProps) {
  const { t } = useTranslation('agreements');
  const make = useAnnouncedEdits();
  const labels = useAddingLabels();
  const today = useToday();
  const { day } = useDayWords();
  const { day: end } = ending;
  const leads = reminderLeads.filter((each) => reminderDay(end, each) >= today);
  const [lead, setLead] = useState<ReminderLead>(leads[0] ?? 'weeks2');
  const due = reminderDay(end, lead);
  const { command, clock } = useReminder(ending, due);
  const add = async () => {
    if (await make([command])) onClose();
  };
  return (
    <FormDialog
      title={t(`remind.title.${ending.collection}`)}
      onClose={onClose}
      onSubmit={() => void add()}
      labels={{ ...labels, submit: t('remind.add') }}
    >
      <p className={styles.note}>{t('remind.body')}</p>
      <Select<ReminderLead>
        label={t('remind.before', { day: day(end) })}
        options={reminderLeads.map((id) => ({ id, label: t(`remind.lead.${id}`) }))}
        value={lead}
        onChange={setLead}
        description={due < today ? t('remind.past') : t('remind.on', { day: day(due), time: clock })}
      />
    </FormDialog>
  );
}
