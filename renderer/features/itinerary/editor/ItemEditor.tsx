import { Copy, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../../../shared/i18n/errorSentence';
import type { ItemId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { Button } from '../../../ui/controls/Button';
import { Form } from '../../../ui/fields/Form';
import { Banner } from '../../../ui/frame/Banner';
import { Dialog } from '../../../ui/overlays/Dialog';
import type { ItemReader } from '../words/itemReader';
import { CommonFields } from './CommonFields';
import type { EditorTarget } from './editorTarget';
import { problemOf } from './fieldsProps';
import styles from './ItemEditor.module.css';
import { PreparationFields } from './PreparationFields';
import { StateFields } from './StateFields';
import { JointOfItem } from './JointOfItem';
import { SupportOfItem } from './SupportOfItem';
import { TasksOfItem } from '../../../records/TasksOfItem';
import { TextFields } from './TextFields';
import { TypeFields } from './TypeFields';
import { useItemForm } from './useItemForm';

export interface ItemEditorProps {
  target: EditorTarget;
  reader: ItemReader;
  isReadOnly: boolean;
  onSaved: (id: ItemId) => void;
  onClose: () => void;
  onDuplicate: (item: ItineraryItem) => void;
  onDelete: (item: ItineraryItem) => void;
}

/** Everything about one item, new or old. Saved at once and undone at once. */
export function ItemEditor(props: ItemEditorProps) {
  const { target, reader, isReadOnly, onSaved, onClose } = props;
  const { i18n } = useTranslation();
  const { t, locale } = reader;
  const formId = useId();
  const { draft, change, problems, refusal, save } = useItemForm(target, onSaved);
  const fields = { draft, change, problems, reader, itemId: target.item?.id };
  return (
    <Dialog
      title={t(`form.${target.item ? 'edit' : 'add'}.${draft.type}`)}
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      size="large"
      footer={
        <>
          {target.item && !isReadOnly && <ItemActions {...props} item={target.item} />}
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            disabledReason={isReadOnly ? t('form.readOnly') : undefined}
          >
            {t(target.item ? 'common:action.save' : 'common:action.add')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void save()}>
        {problems.length > 0 && <Banner tone="error" title={t('problem.summary', { count: problems.length })} />}
        {refusal && <Banner tone="error" title={errorSentence(i18n, refusal, locale)} />}
        <TextFields
          field="title"
          draft={draft}
          change={change}
          reader={reader}
          isFirst
          error={problemOf(problems, 'title') && t('problem.title')}
        />
        <StateFields {...fields} />
        <TypeFields {...fields} />
        <CommonFields {...fields} />
        {draft.type === 'session' && <PreparationFields {...fields} />}
        {target.item && <JointOfItem item={target.item} />}
        {target.item && <SupportOfItem item={target.item.id} isReadOnly={isReadOnly} />}
        {target.item && <TasksOfItem item={target.item.id} isReadOnly={isReadOnly} />}
      </Form>
    </Dialog>
  );
}

function ItemActions({ item, reader: { t }, onDuplicate, onDelete }: ItemEditorProps & { item: ItineraryItem }) {
  return (
    <div className={styles.actions}>
      <Button variant="danger" icon={Trash2} onPress={() => onDelete(item)}>
        {t('common:action.delete')}
      </Button>
      <Button variant="quiet" icon={Copy} onPress={() => onDuplicate(item)}>
        {t('common:action.duplicate')}
      </Button>
    </div>
  );
}
