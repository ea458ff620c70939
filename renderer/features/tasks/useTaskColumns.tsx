import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import type { PlainDate } from '../../../shared/model/plainDate';
import { type Task, taskSideSchema } from '../../../shared/model/task';
import { translatedText } from '../../../shared/model/translatedText';
import { taskGroup, taskGroups } from '../../../shared/tasks/taskGroup';
import { formatDay } from '../../../shared/time/formatDay';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import type { CellEditor, GridColumn } from '../../ui/grid/gridColumn';
import { calledName, taskOwner } from '../../../shared/model/taskOwner';
import { taskCell, type TaskColumnId } from './taskCell';
import { TaskGroupChip } from './TaskGroupChip';

type Column = GridColumn<Task>;

interface ColumnContext {
  readonly mission: Mission;
  readonly locale: Locale;
  readonly today: PlainDate;
  readonly t: TFunction<'tasks'>;
}

export function useTaskColumns(): readonly Column[] {
  const { t } = useTranslation('tasks');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const today = useToday();
  return useMemo(() => {
    const context = { mission, locale, today, t };
    const [first, second] = [titleColumn(context, 'Fr'), titleColumn(context, 'En')];
    const titles = locale === 'fr' ? [first, second] : [second, first];
    return [...titles, ...dayColumns(context), stateColumn(context), ...whoColumns(context), itemColumn(context)];
  }, [locale, mission, t, today]);
}

/** A cell is refused with one sentence, by what its column needs. */
function validated({ mission, t }: ColumnContext, id: TaskColumnId): Pick<CellEditor<Task>, 'validate'> {
  return { validate: (value, row) => (!row || taskCell(mission, row, id, value) ? null : t(`invalid.${id}`)) };
}

function titleColumn(context: ColumnContext, language: 'Fr' | 'En'): Column {
  const id = `title${language}` as const;
  return {
    id,
    header: context.t(`field.${id}`),
    width: 280,
    text: (row) => row[id],
    editor: { kind: 'text', ...validated(context, id) },
  };
}

function dayColumns(context: ColumnContext): readonly Column[] {
  const { t, locale, today } = context;
  return [
    {
      id: 'group',
      header: t('field.group'),
      width: 140,
      text: (row) => t(`one.${taskGroup(row, today)}`),
      render: (row) => <TaskGroupChip group={taskGroup(row, today)} />,
      compare: (a, b) => order(a, today) - order(b, today),
    },
    {
      id: 'due',
      header: t('field.due'),
      width: 130,
      text: ({ due }) => formatDay(due, locale, { weekday: 'none', year: true }),
      compare: (a, b) => a.due.localeCompare(b.due, 'en'),
      tone: (row) => (taskGroup(row, today) === 'late' ? 'stop' : null),
      editor: { kind: 'text', ...validated(context, 'due') },
    },
  ];
}

const order = (task: Task, today: PlainDate) => taskGroups.indexOf(taskGroup(task, today));

function stateColumn({ t, locale }: ColumnContext): Column {
  const stateOf = ({ doneOn }: Task) => (doneOn === undefined ? 'to-do' : 'done');
  return {
    id: 'state',
    header: t('field.state'),
    width: 130,
    text: ({ doneOn }) =>
      doneOn === undefined
        ? t('state.to-do')
        : t('sheet.doneOn', { day: formatDay(doneOn, locale, { weekday: 'none' }) }),
    editor: {
      kind: 'select',
      options: (['to-do', 'done'] as const).map((id) => ({ id, label: t(`state.${id}`) })),
      value: stateOf,
    },
  };
}

function whoColumns(context: ColumnContext): readonly Column[] {
  const { t, mission } = context;
  const names = Object.values(mission.people).flatMap((person) => (person.deleted ? [] : [calledName(person)]));
  return [
    {
      id: 'owner',
      header: t('field.owner'),
      width: 170,
      text: (row) => taskOwner(mission.people, row),
      editor: { kind: 'combobox', suggestions: names, ...validated(context, 'owner') },
    },
    {
      id: 'side',
      header: t('field.side'),
      width: 120,
      text: ({ side }) => t(`common:taskSide.${side}`),
      editor: {
        kind: 'select',
        options: taskSideSchema.options.map((id) => ({ id, label: t(`common:taskSide.${id}`) })),
        value: ({ side }) => side,
      },
    },
  ];
}

/** What the task is about, whichever of the three it is. */
function itemColumn({ mission, locale, t }: ColumnContext): Column {
  return {
    id: 'about',
    header: t('sheet.about'),
    width: 220,
    text: ({ item, supportRequest, agreement }) =>
      [
        item && mission.items[item],
        supportRequest && mission.supportRequests[supportRequest],
        agreement && mission.agreements[agreement],
      ]
        .flatMap((record) => (record ? [translatedText(record, 'title', locale).text] : []))
        .join(' · '),
  };
}
