import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemId } from '../../../../shared/model/identifier';
import { Button } from '../../../ui/controls/Button';
import { Form } from '../../../ui/fields/Form';
import { TextField } from '../../../ui/fields/TextField';
import { Dialog } from '../../../ui/overlays/Dialog';
import type { ItemDraft } from '../editor/itemDraft';
import type { ItemActions } from '../useItemActions';
import type { DayPage } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import { QuickEcho } from './QuickEcho';
import styles from './QuickEntryDialog.module.css';
import { quickFacts } from './quickFacts';
import { QuickQuestions } from './QuickQuestions';
import { useQuickEntry } from './useQuickEntry';

export interface QuickEntryDialogProps {
  reader: ItemReader;
  page: DayPage;
  actions: ItemActions;
  /** Enter: the form, filled in. */
  onConfirm: (draft: ItemDraft) => void;
  /** Ctrl+Enter: it was added as it stood. */
  onAdded: (id: ItemId) => void;
  onClose: () => void;
}

/** One line becomes an item: it is read with every key, and Enter opens the form filled in. */
export function QuickEntryDialog({ reader, page, actions, onConfirm, onAdded, onClose }: QuickEntryDialogProps) {
  const { t } = reader;
  const { i18n } = useTranslation();
  const formId = useId();
  const { text, setText, entry, draft, isReady, answer, addAsItIs } = useQuickEntry(reader, page, actions);
  const isEmpty = text.trim() === '';
  const add = async () => {
    const id = await addAsItIs();
    if (id !== null) onAdded(id);
  };
  const addOnControl = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void add();
  };
  return (
    <Dialog
      title={t('quick.title')}
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={
        <>
          <Button isDisabled={!isReady} shortcut="Ctrl ⏎" onPress={() => void add()}>
            {t('quick.addNow')}
          </Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={isEmpty} shortcut="⏎">
            {t('quick.openForm')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => !isEmpty && onConfirm(draft)}>
        <TextField
          label={t('quick.line')}
          description={t('quick.hint')}
          placeholder={t('quick.example')}
          value={text}
          onChange={setText}
          onKeyDown={addOnControl}
          autoFocus
        />
        {!isEmpty && <QuickEcho entry={entry} reader={reader} />}
        <QuickQuestions entry={entry} onAnswer={answer} reader={reader} />
        {!isEmpty && (
          <div role="status" aria-label={t('quick.understood')}>
            <dl className={styles.facts}>
              {quickFacts(draft, reader, i18n).map((fact) => (
                <FactRow key={fact.name} name={t(`quick.fact.${fact.name}`)} text={fact.text} />
              ))}
            </dl>
          </div>
        )}
      </Form>
    </Dialog>
  );
}

function FactRow({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}
