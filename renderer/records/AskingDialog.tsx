import { Copy, FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileError } from '../../shared/ipc/fileError';
import type { ExportReport } from '../../shared/ipc/host';
import type { Result } from '../../shared/model/result';
import { useReport } from '../hooks/useReport';
import { useWork } from '../hooks/useWork';
import { Button } from '../ui/controls/Button';
import { copyText } from '../ui/copyText';
import type { Option } from '../ui/fields/option';
import { Select } from '../ui/fields/Select';
import { TextArea } from '../ui/fields/TextArea';
import { EmptyState } from '../ui/frame/EmptyState';
import { Dialog } from '../ui/overlays/Dialog';
import styles from './AskingDialog.module.css';
import { FilesWritten } from './FilesWritten';

export interface AskingDialogProps<Id extends string> {
  /** Those who are asked; the first is shown first. */
  recipients: readonly Option<Id>[];
  messageTo: (id: Id) => string;
  messageRows: number;
  /** Writes the spreadsheets of these into a folder. */
  write: (of: Id[], work: string) => Promise<Result<ExportReport | null, FileError>>;
  words: Readonly<Record<'title' | 'how' | 'whom' | 'message' | 'nobody' | keyof ActionWords, string>> & {
    readonly written: (report: ExportReport) => string;
  };
  onClose: () => void;
}

interface ActionWords {
  readonly copy: string;
  readonly saveOne: string;
  readonly saveAll: string;
}

/** Asks each recipient for something: a message to copy, and a spreadsheet to fill in that comes back. */
export function AskingDialog<Id extends string>(props: AskingDialogProps<Id>) {
  const { recipients, messageTo, messageRows, write, words, onClose } = props;
  const { t } = useTranslation('common');
  const [chosen, setChosen] = useState<Id | null>(null);
  const [written, setWritten] = useState<ExportReport | null>(null);
  const report = useReport();
  const { run } = useWork();
  const recipient = recipients.find(({ id }) => id === chosen) ?? recipients[0];
  const message = recipient ? messageTo(recipient.id) : '';
  const save = async (asked: readonly Option<Id>[]) => {
    setWritten(null);
    const of = asked.map(({ id }) => id);
    setWritten(await report(run((work) => write(of, work))));
  };
  const actions = recipient && (
    <AskingActions
      words={words}
      onCopy={() => copyText(message)}
      onSaveOne={() => void save([recipient])}
      onSaveAll={() => void save(recipients)}
    />
  );
  return (
    <Dialog
      title={words.title}
      size="large"
      isOpen
      onOpenChange={onClose}
      closeLabel={t('action.close')}
      footer={actions}
    >
      {!recipient && <EmptyState title={words.nobody} />}
      {recipient && (
        <div className={styles.dialog}>
          <p>{words.how}</p>
          <Select label={words.whom} options={recipients} value={recipient.id} onChange={setChosen} />
          <TextArea label={words.message} value={message} rows={messageRows} isReadOnly />
          {written && <FilesWritten title={words.written(written)} folder={written.folder} />}
        </div>
      )}
    </Dialog>
  );
}

interface AskingActionsProps {
  words: ActionWords;
  onCopy: () => void;
  onSaveOne: () => void;
  onSaveAll: () => void;
}

function AskingActions({ words, onCopy, onSaveOne, onSaveAll }: AskingActionsProps) {
  return (
    <>
      <Button icon={Copy} onPress={onCopy}>
        {words.copy}
      </Button>
      <Button icon={FileSpreadsheet} onPress={onSaveOne}>
        {words.saveOne}
      </Button>
      <Button variant="primary" icon={FileSpreadsheet} onPress={onSaveAll}>
        {words.saveAll}
      </Button>
    </>
  );
}
