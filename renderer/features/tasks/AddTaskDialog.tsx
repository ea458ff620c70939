import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { taskIdSchema } from '../../../shared/model/identifier';
import { plainDateSchema } from '../../../shared/model/plainDate';
import { type TaskSide, taskSideSchema } from '../../../shared/model/task';
import { translatedText } from '../../../shared/model/translatedText';
import { useAddingLabels } from '../../hooks/useAddingLabels';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import { useInterface } from '../../store/interfaceStore';
import { newId } from '../../store/newId';
import { DatePicker } from '../../ui/fields/DatePicker';
import { FormRow } from '../../ui/fields/FormRow';
import { LanguagePair } from '../../ui/fields/LanguagePair';
import { Select } from '../../ui/fields/Select';
import { FormDialog } from '../../ui/overlays/FormDialog';
import { ownerNamed } from './ownerNamed';
import { OwnerField } from './OwnerField';

interface Draft {
  readonly titleFr: string;
  readonly titleEn: string;
  readonly due: string | null;
  readonly side: TaskSide;
  readonly owner: string;
}

/** The little that a task needs to exist, begun from an activity or not; the rest is written in its sheet. */
export function AddTaskDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const locale = useLocale();
  const labels = useAddingLabels();
  const { draft, change, add, isNameless, isDueWrong, item } = useNewTask(onClose);
  return (
    <FormDialog title={t('add')} onClose={onClose} onSubmit={() => void add()} labels={labels}>
      {item && <p>{translatedText(item, 'title', locale).text}</p>}
      <LanguagePair
        label={t('dialog.title')}
        fr={{
          label: t('field.titleFr'),
          value: draft.titleFr,
          onChange: (titleFr) => change({ titleFr }),
          autoFocus: true,
          error: isNameless ? t('invalid.titleFr') : undefined,
        }}
        en={{ label: t('field.titleEn'), value: draft.titleEn, onChange: (titleEn) => change({ titleEn }) }}
      />
      <FormRow>
        <DatePicker
          label={t('field.due')}
          value={draft.due}
          onChange={(due) => change({ due })}
          error={isDueWrong ? t('timeline.wrongDay') : undefined}
        />
        <Select
          label={t('field.side')}
          options={taskSideSchema.options.map((id) => ({ id, label: t(`common:taskSide.${id}`) }))}
          value={draft.side}
          onChange={(side) => change({ side })}
        />
      </FormRow>
      <OwnerField name={draft.owner} onChange={(owner) => change({ owner })} />
    </FormDialog>
  );
}

function useNewTask(onClose: () => void) {
  const today = useToday();
  const make = useAnnouncedEdits();
  const select = useInterface((state) => state.select);
  const about = useInterface((state) => state.taskFor);
  const item = useMission(({ items }) => (about === null ? undefined : items[about.item]));
  const people = useMission((mission) => mission.people);
  const [isTried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({
    titleFr: '',
    titleEn: '',
    due: today,
    side: about?.side ?? 'ours',
    owner: '',
  });
  const due = plainDateSchema.safeParse(draft.due);
  const titles = { titleFr: draft.titleFr.trim(), titleEn: draft.titleEn.trim() };
  const isNameless = `${titles.titleFr}${titles.titleEn}` === '';
  const add = async () => {
    setTried(true);
    if (isNameless || !due.success) return;
    const id = taskIdSchema.parse(newId());
    const { owner, ownerName } = ownerNamed(people, draft.owner);
    // What is prepared with the partner is for the partner to read.
    const audience = item ? ('hosts' as const) : ('coordinators' as const);
    const who = { ...(owner && { owner }), ...(ownerName && { ownerName }) };
    const task = { id, ...titles, due: due.data, side: draft.side, audience, ...who, ...(item && { item: item.id }) };
    if (!(await make([{ name: 'add-task', payload: { task } }]))) return;
    // Begun from an activity, the activity stays what is looked at.
    if (!item) select({ collection: 'tasks', id });
    onClose();
  };
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  return { draft, change, add, item, isNameless: isTried && isNameless, isDueWrong: isTried && !due.success };
}
