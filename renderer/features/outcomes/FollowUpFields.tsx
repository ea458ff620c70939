import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { followUpsOf } from '../../../shared/itinerary/followUpsOf';
import type { FollowUp } from '../../../shared/model/followUp';
import type { ItemId } from '../../../shared/model/identifier';
import type { PlainDate } from '../../../shared/model/plainDate';
import { addDays } from '../../../shared/time/addDays';
import { addMonths } from '../../../shared/time/addMonths';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useEdit } from '../../hooks/useEdit';
import { useMission } from '../../hooks/useMission';
import { useMissionState } from '../../hooks/useMissionState';
import { usePersonOptions } from '../../fields/usePersonOptions';
import { useToday } from '../../hooks/useToday';
import { KeptDay } from '../../records/KeptDay';
import { Button } from '../../ui/controls/Button';
import { Checkbox } from '../../ui/controls/Checkbox';
import { IconButton } from '../../ui/controls/IconButton';
import { ComboBox } from '../../ui/fields/ComboBox';
import { FormRow } from '../../ui/fields/FormRow';
import { FormSection } from '../../ui/fields/FormSection';
import { KeptField } from '../../ui/fields/KeptField';
import styles from './OutcomesScreen.module.css';

/** After how many months of the mission's end one asks how it went on. */
const reminders = [3, 6, 12] as const;
/** When a next step is due unless somebody says otherwise. */
const usualDays = 14;

/** What is still to be done about a meeting, by whom and by when, and the ways to add more. */
export function FollowUpFields({ item }: { item: ItemId }) {
  const { t } = useTranslation('outcomes');
  const all = useMission((mission) => mission.followUps);
  const own = followUpsOf({ followUps: all }).filter((followUp) => followUp.item === item);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  return (
    <FormSection title={t('sheet.followUps')}>
      {own.length === 0 && <p className={styles.note}>{t('followUp.none')}</p>}
      {own.map((followUp) => (
        <FollowUpLine key={followUp.id} followUp={followUp} />
      ))}
      {!isReadOnly && <Adding item={item} />}
    </FormSection>
  );
}

function Adding({ item }: { item: ItemId }) {
  const { t } = useTranslation('outcomes');
  const make = useAnnouncedEdits();
  const today = useToday();
  const lastDay = useMission((mission) => mission.lastDay);
  const add = (due: PlainDate, what?: string) =>
    void make([{ name: 'add-follow-up', payload: { followUp: { item, due, ...(what && { what }) } } }]);
  return (
    <div className={styles.adding}>
      <Button icon={Plus} onPress={() => add(addDays(today, usualDays), t('note.nextStep'))}>
        {t('note.nextStep')}
      </Button>
      {reminders.map((count) => (
        <Button key={count} variant="quiet" icon={Plus} onPress={() => add(addMonths(lastDay, count))}>
          {t('note.months', { count })}
        </Button>
      ))}
    </div>
  );
}

function FollowUpLine({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation('outcomes');
  const edit = useEdit();
  const make = useAnnouncedEdits();
  const today = useToday();
  const { id, what, owner, due, doneOn } = followUp;
  const change = (changes: Parameters<typeof changing>[1]) => void edit(changing(id, changes));
  return (
    <div className={styles.followUp}>
      <KeptField
        label={t('field.what')}
        description={what === undefined ? t('followUp.asking') : undefined}
        value={what ?? ''}
        onKeep={(text) => change({ what: text || null })}
      />
      <FormRow>
        <ComboBox
          label={t('field.owner')}
          options={usePersonOptions()}
          value={owner ?? null}
          onChange={(person) => change({ owner: person })}
          emptyText={t('sheet.noPerson')}
        />
        <KeptDay label={t('field.due')} value={due} onKeep={(day) => change({ due: day })} wrong={t('invalid.due')} />
      </FormRow>
      <div className={styles.done}>
        <Checkbox isSelected={doneOn !== undefined} onChange={(isDone) => change({ doneOn: isDone ? today : null })}>
          {t('followUp.done')}
        </Checkbox>
        <IconButton
          icon={Trash2}
          label={t('followUp.delete')}
          onPress={() => void make([{ name: 'delete-follow-up', payload: { followUp: id } }])}
        />
      </div>
    </div>
  );
}

function changing(
  followUp: FollowUp['id'],
  changes: { [Field in 'what' | 'owner' | 'due' | 'doneOn']?: FollowUp[Field] | null },
) {
  const said = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { name: 'edit-follow-up', payload: { followUp, changes: Object.fromEntries(said) } } as const;
}
