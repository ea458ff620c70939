import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../../shared/model/task';
import { formatDay } from '../../../shared/time/formatDay';
import { useEdit } from '../../hooks/useEdit';
import { useLocale } from '../../hooks/useLocale';
import { KeptDay } from '../../records/KeptDay';
import { Checkbox } from '../../ui/controls/Checkbox';
import { FormSection } from '../../ui/fields/FormSection';
import { KeptField } from '../../ui/fields/KeptField';
import { useTaskChange } from './useTaskChange';

/** What is to be done, by when, and whether it is. */
export function TaskWhatFields({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  return (
    <FormSection title={t('sheet.what')}>
      <Titles task={task} />
      <DueField task={task} />
      <DoneField task={task} />
    </FormSection>
  );
}

/** One of the two titles is enough; a task without any is not kept. */
function Titles({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const change = useTaskChange(task.id);
  const [isRefused, setRefused] = useState(false);
  const keep = (field: 'titleFr' | 'titleEn', text: string) => {
    const titles = { titleFr: task.titleFr, titleEn: task.titleEn, [field]: text.trim() };
    const isNameless = titles.titleFr === '' && titles.titleEn === '';
    setRefused(isNameless);
    if (!isNameless) change({ [field]: text.trim() });
  };
  return (['titleFr', 'titleEn'] as const).map((field) => (
    <KeptField
      key={field}
      label={t(`field.${field}`)}
      lang={field === 'titleFr' ? 'fr-CA' : 'en-CA'}
      value={task[field]}
      onKeep={(text) => keep(field, text)}
      error={isRefused && task[field] !== '' ? t('invalid.titleFr') : undefined}
    />
  ));
}

function DueField({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const change = useTaskChange(task.id);
  return <KeptDay label={t('field.due')} value={task.due} onKeep={(due) => change({ due })} wrong={t('invalid.due')} />;
}

function DoneField({ task: { id, doneOn } }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const locale = useLocale();
  const edit = useEdit();
  return (
    <Checkbox
      isSelected={doneOn !== undefined}
      onChange={(isDone) => void edit({ name: 'set-task-done', payload: { task: id, isDone } })}
    >
      {doneOn === undefined
        ? t('sheet.done')
        : t('sheet.doneOn', { day: formatDay(doneOn, locale, { weekday: 'none', year: true }) })}
    </Checkbox>
  );
}
