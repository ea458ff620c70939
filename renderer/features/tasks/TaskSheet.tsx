import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../../shared/model/task';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { DeleteFooter } from '../../records/DeleteFooter';
import { useInterface } from '../../store/interfaceStore';
import { IconButton } from '../../ui/controls/IconButton';
import { SidePane } from '../../ui/frame/SidePane';
import { TaskAboutFields } from './TaskAboutFields';
import { TaskNotes } from './TaskNotes';
import { TaskWhatFields } from './TaskWhatFields';
import { TaskWhoFields } from './TaskWhoFields';

/** Everything about one task; each field saves itself. */
export function TaskSheet({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const title = translatedText(task, 'title', useLocale()).text || t('common:untitled');
  const select = useInterface((state) => state.select);
  return (
    <SidePane
      title={title}
      width="wide"
      aside={<IconButton icon={X} label={t('sheet.close')} onPress={() => select(null)} />}
      footer={<DeleteFooter command={{ name: 'delete-task', payload: { task: task.id } }} />}
    >
      <TaskWhatFields task={task} />
      <TaskWhoFields task={task} />
      <TaskAboutFields task={task} />
      <TaskNotes task={task} />
    </SidePane>
  );
}
